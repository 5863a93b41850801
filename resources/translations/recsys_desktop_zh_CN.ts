<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RecSys Desktop</source>
        <translation>关于 RecSys Desktop</translation>
    </message>
    <message>
        <source>About this program and computer, without customers’ data</source>
        <translation>本程序与本机信息，不含顾客数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this text, for a message to whoever helps</source>
        <translation>复制此文本，以便发给技术支持</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>技术支持信息</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>显示数据文件夹</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>显示日志文件夹</translation>
    </message>
    <message>
        <source>The licences of all parts</source>
        <translation>所有组件的许可证</translation>
    </message>
    <message>
        <source>What to offer to each customer, and why. Licence: MIT. Nothing is sent anywhere.</source>
        <translation>向每位顾客推荐什么，以及为什么。许可证：MIT。不会向外发送任何数据。</translation>
    </message>
</context>
<context>
    <name>ActivePanel</name>
    <message>
        <source>See the customers</source>
        <translation>查看顾客</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>当前使用的模型</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Any other shop or till: look for an export of orders with their items, as CSV or Excel. It needs one row per product sold, with order number, date, customer, product, quantity and price.</source>
        <translation>其他店铺或收银系统：请找到包含商品明细的订单导出，格式为 CSV 或 Excel。每件售出商品占一行，包含订单号、日期、顾客、商品、数量和价格。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of your shop’s platform or till</source>
        <translation>店铺平台或收银系统的名称</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>在哪里导出订单？</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>All sales and models are kept.</source>
        <translation>所有销售数据和模型均已保留。</translation>
    </message>
    <message>
        <source>All sales and the earlier models are kept; the unfinished model is not.</source>
        <translation>所有销售数据和先前的模型均已保留；未完成的模型未保留。</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>重新导入…</translation>
    </message>
    <message>
        <source>Nothing was half done: “Open a shop…” shows which shops there are.</source>
        <translation>没有只完成一半的操作：“打开店铺…”会显示现有的店铺。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>RecSys Desktop ended unexpectedly the last time.</source>
        <translation>RecSys Desktop 上次意外退出。</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly.</source>
        <translation>{since} 启动的 RecSys Desktop 意外退出。</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly. Under way was: {work}.</source>
        <translation>{since} 启动的 RecSys Desktop 意外退出。当时正在进行：{work}。</translation>
    </message>
    <message>
        <source>The shop is as it was before that.</source>
        <translation>店铺已恢复到此前的状态。</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A backup is one file with all sales and models. It is restored as a shop of its own.</source>
        <translation>一个备份文件包含所有销售数据和模型。恢复时会新建一家独立的店铺。</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>A folder on another disk or a stick survives a broken disk.</source>
        <translation>备份到另一块硬盘或 U 盘，即使本机硬盘损坏也能恢复。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups (*.recsys-backup *.zip)</source>
        <translation>备份文件 (*.recsys-backup *.zip)</translation>
    </message>
    <message>
        <source>Bring the chosen backup back as a shop of its own, and open it</source>
        <translation>将所选备份恢复为一家独立的店铺并打开</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>How many backups to keep</source>
        <translation>保留的备份数量</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Older ones give way to a new backup.</source>
        <translation>更早的备份会被新备份替换。</translation>
    </message>
    <message>
        <source>Open a shop to back it up.</source>
        <translation>打开店铺后即可备份。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>恢复其他文件…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the backups in their folder</source>
        <translation>在文件夹中显示备份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>This shop has no backup here yet.</source>
        <translation>本店铺在此处还没有备份。</translation>
    </message>
    <message>
        <source>the shop’s own folder</source>
        <translation>店铺自身的文件夹</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>empty</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>表格下方的合计或备注</translation>
    </message>
    <message>
        <source>forgotten customers</source>
        <translation>已遗忘的顾客</translation>
    </message>
    <message>
        <source>no-price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>order-row</source>
        <translation>订单汇总行</translation>
    </message>
    <message>
        <source>zero-quantity</source>
        <translation>数量为 0</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>About 10 seconds</source>
        <translation>约 10 秒</translation>
    </message>
    <message>
        <source>About half a minute</source>
        <translation>约半分钟</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation>约两分钟</translation>
    </message>
    <message>
        <source>How long to look for the best settings:</source>
        <translation>寻找最佳参数的时间：</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>深入</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>BuyersPanel</name>
    <message>
        <source>Also those who have it</source>
        <translation>包括已购买的顾客</translation>
    </message>
    <message>
        <source>Choose on the Export page how many, and which file</source>
        <translation>在“导出”页选择人数和文件类型</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Everybody has it already.</source>
        <translation>所有顾客都已买过。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of them; nothing where it does not fit</source>
        <translation>与最匹配的顾客相比的匹配程度；不匹配则留空</translation>
    </message>
    <message>
        <source>Likeliest buyers</source>
        <translation>最可能购买的顾客</translation>
    </message>
    <message>
        <source>Looking for the likeliest buyers…</source>
        <translation>正在查找最可能购买的顾客…</translation>
    </message>
    <message>
        <source>Make a list of them</source>
        <translation>导出顾客名单</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>拒收邮件</translation>
    </message>
    <message>
        <source>Whom it fits, and who buys much of late</source>
        <translation>与商品匹配、近期又常买的顾客</translation>
    </message>
    <message>
        <source>last order {day}</source>
        <translation>最近 {day}</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <translation>
            <numerusform>发现 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check this shop</source>
        <translation>检查店铺</translation>
    </message>
    <message>
        <source>Put right what can be</source>
        <translation>修复可修复的问题</translation>
    </message>
    <message>
        <source>Reads everything in the shop once, and tells whether all of it fits together.</source>
        <translation>通读店铺中的所有数据，检查是否完整一致。</translation>
    </message>
    <message>
        <source>{sentence} Put right.</source>
        <translation>{sentence}已修复。</translation>
    </message>
    <message>
        <source>✓ Everything that was found is put right.</source>
        <translation>✓ 发现的问题均已修复。</translation>
    </message>
    <message>
        <source>✓ The shop is whole.</source>
        <translation>✓ 店铺数据完整。</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation>列：{name}</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>顾客姓名</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>清单类型</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Product’s name</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Product’s number</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The earlier purchase that speaks most for the product; only for “New for you”. The export takes longer with it.</source>
        <translation>最能支持该商品的以往购买；仅用于“为您推荐”。导出会因此变慢。</translation>
    </message>
    <message>
        <source>The higher, the better the product fits; compare it only within one customer’s list. It may be negative.</source>
        <translation>越高表示商品越合适；只能在同一位顾客的清单内比较，可能为负数。</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪份清单</translation>
    </message>
    <message>
        <source>“{column}” in the file</source>
        <translation>文件中的列名“{column}”</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who have not agreed to mail were left out.</source>
        <translation>
            <numerusform>已略过 %Ln 位未同意接收营销邮件的顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who want no mail were left out.</source>
        <translation>
            <numerusform>已略过 %Ln 位拒收营销邮件的顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backups still hold the customer: delete them, or forget the customer again after restoring one.</source>
        <translation>
            <numerusform>仍有 %Ln 个较早的备份包含该顾客：请删除它们，或在恢复后再次遗忘该顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that had learned from them are gone: train anew.</source>
        <translation>
            <numerusform>已删除 %Ln 个从中学习过的模型：请重新训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other purchases</source>
        <translation>
            <numerusform>其他 %Ln 项购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln 件商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are gone.</source>
        <translation>
            <numerusform>已删除 %Ln 条销售明细。</numerusform>
        </translation>
    </message>
    <message>
        <source>--json needs a command</source>
        <translation>--json 需要一个命令</translation>
    </message>
    <message>
        <source>--map wants FIELD=COLUMN with one of the fields {fields}; not “{pair}”.</source>
        <translation>--map 的格式为 FIELD=COLUMN，其中字段为 {fields} 之一；而不是“{pair}”。</translation>
    </message>
    <message>
        <source>Amounts are in {currency}.</source>
        <translation>金额的币种为 {currency}。</translation>
    </message>
    <message numerus="yes">
        <source>Buy again, %Ln customers:</source>
        <translation>
            <numerusform>再次购买，%Ln 位顾客：</numerusform>
        </translation>
    </message>
    <message>
        <source>By history ({method}):</source>
        <translation>按历史长度（{method}）：</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to {file}.</source>
        <translation>
            <numerusform>已将 %Ln 行导出到 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>创建店铺</translation>
    </message>
    <message>
        <source>Model {id} ({method}), learned from {lines} sales lines in {seconds} s.</source>
        <translation>模型 {id}（{method}），用 {seconds} 秒学习了 {lines} 条销售明细。</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Name the shop to delete with --shop: the last one is not meant by itself.</source>
        <translation>请用 --shop 指明要删除的店铺：不会自动选用上次打开的店铺。</translation>
    </message>
    <message numerus="yes">
        <source>New for you, %Ln customers:</source>
        <translation>
            <numerusform>为您推荐，%Ln 位顾客：</numerusform>
        </translation>
    </message>
    <message>
        <source>New for {customer}:</source>
        <translation>为 {customer} 推荐：</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>新建店铺</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>没有一笔销售说明是谁买的：所有人得到的都是畅销商品。</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>未检验：{method}。{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>已记录 %Ln 位顾客对营销邮件的意愿</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted. To delete the shop in {folder} for good, add --yes.</source>
        <translation>未删除任何内容。要永久删除 {folder} 中的店铺，请加上 --yes。</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten (tested on {customers} customers).</source>
        <translation>最近 {days} 天的每 100 位回头客中，有 {own} 位首次购买了清单推荐的商品，每份十件（用 {customers} 位顾客检验）。</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten; a list of bestsellers would have caught {theirs} (tested on {customers} customers).</source>
        <translation>最近 {days} 天的每 100 位回头客中，有 {own} 位首次购买了清单推荐的商品，每份十件；换成畅销商品清单，会命中 {theirs} 位（用 {customers} 位顾客检验）。</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>已修复。</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>恢复并打开</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation>已恢复到 {folder}。</translation>
    </message>
    <message>
        <source>Saved in {file} ({bytes} bytes).</source>
        <translation>已保存到 {file}（{bytes} 字节）。</translation>
    </message>
    <message>
        <source>Some sales files leave it open; their amounts count as {currency} too.</source>
        <translation>有些销售文件没有说明币种；其金额也按 {currency} 计。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>发生意外错误（{kind}）。</translation>
    </message>
    <message>
        <source>The computer reported “{fault}”{where}.</source>
        <translation>电脑报告“{fault}”{where}。</translation>
    </message>
    <message>
        <source>The customer “{customer}” is forgotten. Receipt: {receipt}</source>
        <translation>已遗忘顾客“{customer}”。凭证：{receipt}</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>详情见 {file}。</translation>
    </message>
    <message>
        <source>The sales are in several currencies ({names}).</source>
        <translation>销售记录有多个币种（{names}）。</translation>
    </message>
    <message>
        <source>The sales files name no currency.</source>
        <translation>销售文件没有写明币种。</translation>
    </message>
    <message>
        <source>The sales files name {names} only, which may be several currencies: choose one.</source>
        <translation>销售文件只写明了{names}，可能是多种货币：请选择一种。</translation>
    </message>
    <message>
        <source>The sales files name {names}, which is no known currency: choose one.</source>
        <translation>销售文件写明的是{names}，不是已知的币种：请选择一种。</translation>
    </message>
    <message>
        <source>The sample shop “{name}” is in {folder}.</source>
        <translation>示例店铺“{name}”位于 {folder}。</translation>
    </message>
    <message>
        <source>The shop in {folder} is deleted.</source>
        <translation>{folder} 中的店铺已删除。</translation>
    </message>
    <message>
        <source>The shop is in {folder} now.</source>
        <translation>店铺现在位于 {folder}。</translation>
    </message>
    <message>
        <source>The shop is whole.</source>
        <translation>店铺数据完整。</translation>
    </message>
    <message>
        <source>There are too few returning customers to test the lists on.</source>
        <translation>回头客太少，无法检验推荐清单。</translation>
    </message>
    <message>
        <source>There is nothing to offer to {customers}.</source>
        <translation>没有可以向{customers}推荐的商品。</translation>
    </message>
    <message>
        <source>This shop was last opened with an older RecSys Desktop and has been brought up to date. As it was before, it is kept in {copy}.</source>
        <translation>此店铺上次由较旧版本的 RecSys Desktop 打开，现已更新。更新前的状态保存在 {copy}。</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>最近几周的回头客太少，无法检验：所有人得到的都是畅销商品。</translation>
    </message>
    <message>
        <source>What the shop holds cannot be read.</source>
        <translation>无法读取店铺中的内容。</translation>
    </message>
    <message>
        <source>What to offer to each customer of a shop, and why. Without a command, the window opens.</source>
        <translation>向店铺的每位顾客推荐什么，以及为什么。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>为什么推荐“{product}”？</translation>
    </message>
    <message>
        <source>a long file&apos;s columns; for letters what is wanted of name, number, price and reason</source>
        <translation>长表格的列；用于邮件时，可选 name、number、price、reason</translation>
    </message>
    <message>
        <source>a row a product, a row a customer and list, or a row a customer for e-mail tools</source>
        <translation>每件商品一行、每位顾客每份清单一行，或每位顾客一行（供邮件工具使用）</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about how long to look for the best constants</source>
        <translation>寻找最佳参数的大约时间</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>as with train, for each method</source>
        <translation>同 train，针对每种方法</translation>
    </message>
    <message>
        <source>bought both</source>
        <translation>都买过</translation>
    </message>
    <message>
        <source>bring a saved shop back</source>
        <translation>恢复已保存的店铺</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>count postage, tips and the like as sales</source>
        <translation>将运费、小费等计入销售</translation>
    </message>
    <message>
        <source>created (UTC)</source>
        <translation>创建时间（UTC）</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>delete the shop named by --shop, with its sales, models and backups in it</source>
        <translation>删除 --shop 指明的店铺，包括其中的销售数据、模型和备份</translation>
    </message>
    <message>
        <source>do it; without, only tell what is lost</source>
        <translation>执行删除；不加则只说明会丢失什么</translation>
    </message>
    <message>
        <source>do not open the window at the end</source>
        <translation>结束时不打开窗口</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有顾客</translation>
    </message>
    <message>
        <source>exercise the whole program in a temporary folder</source>
        <translation>在临时文件夹中运行整个程序</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>follows the file&apos;s name if not given</source>
        <translation>未指定时按文件名确定</translation>
    </message>
    <message>
        <source>forget a customer: in the sales, the models and later imports</source>
        <translation>遗忘一位顾客：从销售数据、模型和以后的导入中</translation>
    </message>
    <message>
        <source>give the shop another name</source>
        <translation>为店铺改名</translation>
    </message>
    <message>
        <source>how to learn; the window calls factorization “{title}”</source>
        <translation>学习方法；factorization 在窗口中称为“{title}”</translation>
    </message>
    <message>
        <source>id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>import sales files</source>
        <translation>导入销售文件</translation>
    </message>
    <message>
        <source>learn from the shop&apos;s sales</source>
        <translation>从店铺的销售数据中学习</translation>
    </message>
    <message>
        <source>leave out customers who want no mail</source>
        <translation>略过拒收营销邮件的顾客</translation>
    </message>
    <message>
        <source>left out: {name}</source>
        <translation>已略过：{name}</translation>
    </message>
    <message>
        <source>length of the lists</source>
        <translation>清单长度</translation>
    </message>
    <message>
        <source>length of the test; 4 if the sales go back far</source>
        <translation>检验的时长；销售数据足够久远时为 4</translation>
    </message>
    <message>
        <source>length of the vectors; chosen if not given, and less than there are customers or products</source>
        <translation>向量的长度；不指定则自动选择，并且总是小于顾客数和商品数</translation>
    </message>
    <message>
        <source>line {line}: {reason}: {text}</source>
        <translation>第 {line} 行：{reason}：{text}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>明细</translation>
    </message>
    <message numerus="yes">
        <source>lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>%Ln 个已取消订单的明细</numerusform>
        </translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>列出导入记录</translation>
    </message>
    <message>
        <source>list the trained models</source>
        <translation>列出训练过的模型</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>损失 {loss}</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>营销邮件</translation>
    </message>
    <message>
        <source>make a model the active one</source>
        <translation>将某个模型设为当前模型</translation>
    </message>
    <message>
        <source>make the sample shop, train, print lists with reasons, export, and open the window</source>
        <translation>创建示例店铺，训练，输出推荐清单及原因，导出，并打开窗口</translation>
    </message>
    <message>
        <source>may be given more than once; auto otherwise</source>
        <translation>可多次指定；默认 auto</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>must be a name in UTF-8: rename “{text}”</source>
        <translation>必须是 UTF-8 编码的名称：请重命名“{text}”</translation>
    </message>
    <message>
        <source>must be a number of seconds, 0 or more, not “{text}”</source>
        <translation>应为不小于 0 的秒数，而不是“{text}”</translation>
    </message>
    <message>
        <source>must be a number of weeks above 0 and up to {most}, not “{text}”</source>
        <translation>应为大于 0 且不超过 {most} 的周数，而不是“{text}”</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}, not “{text}”</source>
        <translation>应为 {least} 到 {most} 之间的整数，而不是“{text}”</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name customers who bought it before, too</source>
        <translation>包括已购买的顾客</translation>
    </message>
    <message>
        <source>name only customers who agree to mail</source>
        <translation>只列出同意接收营销邮件的顾客</translation>
    </message>
    <message>
        <source>names no file or folder</source>
        <translation>没有指明文件或文件夹</translation>
    </message>
    <message>
        <source>never bought before, or to buy again</source>
        <translation>从未买过的商品，或再次购买</translation>
    </message>
    <message>
        <source>new for {customer}</source>
        <translation>为 {customer} 推荐</translation>
    </message>
    <message>
        <source>of everything that is drawn</source>
        <translation>用于一切随机抽取</translation>
    </message>
    <message>
        <source>postage, fees and the like</source>
        <translation>运费、手续费等</translation>
    </message>
    <message>
        <source>print one JSON object on standard output</source>
        <translation>在标准输出中打印一个 JSON 对象</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>prove that the shop is whole</source>
        <translation>检查店铺数据是否完整</translation>
    </message>
    <message>
        <source>put right what can be put right safely</source>
        <translation>修复可以安全修复的问题</translation>
    </message>
    <message>
        <source>read and check the files, store nothing</source>
        <translation>读取并检查文件，不保存任何数据</translation>
    </message>
    <message>
        <source>read the files by this layout</source>
        <translation>按此格式读取文件</translation>
    </message>
    <message>
        <source>remove a model</source>
        <translation>移除一个模型</translation>
    </message>
    <message>
        <source>replace customers&apos; ids and leave out their names</source>
        <translation>替换顾客编号，并去除姓名</translation>
    </message>
    <message numerus="yes">
        <source>returned lines of %Ln orders</source>
        <translation>
            <numerusform>%Ln 个订单的退货明细</numerusform>
        </translation>
    </message>
    <message>
        <source>sales lines (nothing stored)</source>
        <translation>销售明细（未保存）</translation>
    </message>
    <message>
        <source>sales lines added</source>
        <translation>已添加的销售明细</translation>
    </message>
    <message>
        <source>save the whole shop in one file</source>
        <translation>将整个店铺保存为一个文件</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>selling fast now (the same for everybody)</source>
        <translation>近期热卖（对所有顾客相同）</translation>
    </message>
    <message>
        <source>selling slowly now (the same for everybody)</source>
        <translation>近期销量偏低（对所有顾客相同）</translation>
    </message>
    <message numerus="yes">
        <source>similar: {name} ({similarity}; %Ln customers bought both)</source>
        <translation>
            <numerusform>相似：{name}（{similarity}；%Ln 位顾客都买过）</numerusform>
        </translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>status given back: {words}</source>
        <translation>视为退货的状态：{words}</translation>
    </message>
    <message>
        <source>status kept: {words}</source>
        <translation>计入的状态：{words}</translation>
    </message>
    <message>
        <source>status left out: {words}</source>
        <translation>略过的状态：{words}</translation>
    </message>
    <message>
        <source>such as EUR; none to forget it</source>
        <translation>例如 EUR；none 表示取消</translation>
    </message>
    <message>
        <source>take a field from a column</source>
        <translation>指定某一列作为某个字段</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>撤销一次导入</translation>
    </message>
    <message>
        <source>test methods on the shop&apos;s last weeks, from which they have not learned</source>
        <translation>用店铺最近几周的数据检验各种方法，这些数据未用于学习</translation>
    </message>
    <message>
        <source>test, too, what less history would have brought</source>
        <translation>同时检验较少历史数据的效果</translation>
    </message>
    <message>
        <source>the customers to tell about a product</source>
        <translation>适合向其推荐某件商品的顾客</translation>
    </message>
    <message>
        <source>the files&apos; text encoding</source>
        <translation>文件的文本编码</translation>
    </message>
    <message>
        <source>the order of day, month and year</source>
        <translation>日、月、年的顺序</translation>
    </message>
    <message>
        <source>the products most similar to one</source>
        <translation>与某件商品最相似的商品</translation>
    </message>
    <message>
        <source>the shop&apos;s currency; with a code, of sales files that name none</source>
        <translation>店铺的币种；给出代码时，用于没有写明币种的销售文件</translation>
    </message>
    <message>
        <source>the shop&apos;s folder</source>
        <translation>店铺文件夹</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>to buy again: {customer}</source>
        <translation>再次购买：{customer}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>wants none</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>what the shop holds</source>
        <translation>店铺中的数据</translation>
    </message>
    <message>
        <source>what to offer to customers</source>
        <translation>向顾客推荐什么</translation>
    </message>
    <message>
        <source>where to make the shop</source>
        <translation>创建店铺的位置</translation>
    </message>
    <message>
        <source>why a product has its score for a customer</source>
        <translation>某件商品对某位顾客的得分由来</translation>
    </message>
    <message>
        <source>write everybody&apos;s lists into a file</source>
        <translation>将所有顾客的推荐清单写入文件</translation>
    </message>
    <message>
        <source>{customers} customers, {rows} rows in {file} ({bytes} bytes).</source>
        <translation>{customers} 位顾客，{rows} 行，已写入 {file}（{bytes} 字节）。</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to any customer.</source>
        <translation>{file} 中没有清单：没有可向任何顾客推荐的商品。</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to those who may get mail.</source>
        <translation>{file} 中没有清单：没有可向允许接收营销邮件的顾客推荐的商品。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln rows, read as “{layout}”</source>
        <translation>
            <numerusform>{file}：%Ln 行，按“{layout}”读取</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (speaks against)</source>
        <translation>{name}（降低得分）</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name}（已恢复）</translation>
    </message>
    <message>
        <source>{product} for {customer}: score {score}, rank {rank}</source>
        <translation>向 {customer} 推荐 {product}：得分 {score}，排名 {rank}</translation>
    </message>
    <message>
        <source>{word} (never paid)</source>
        <translation>{word}（从未付款）</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln facts are the same.</source>
        <translation>
            <numerusform>%Ln 项相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also the constants of the method</source>
        <translation>同时显示方法的常数</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对比</translation>
    </message>
    <message>
        <source>Their figures are too near each other to tell which model is better.</source>
        <translation>两者数值过于接近，无法判断哪个模型更好。</translation>
    </message>
    <message>
        <source>They were tested on different sales: compare with care.</source>
        <translation>两者检验所用的销售数据不同，对比仅供参考。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Already here (same order, product, quantity)</source>
        <translation>已有（订单、商品、数量相同）</translation>
    </message>
    <message>
        <source>Customers whom you have forgotten</source>
        <translation>您已遗忘的顾客</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>空行</translation>
    </message>
    <message numerus="yes">
        <source>Lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>%Ln 个已取消订单的明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Postage, tips, fees and discounts</source>
        <translation>运费、小费、手续费和折扣</translation>
    </message>
    <message>
        <source>Price 0: corrections and samples</source>
        <translation>价格为 0：更正和样品</translation>
    </message>
    <message>
        <source>Quantity 0</source>
        <translation>数量为 0</translation>
    </message>
    <message numerus="yes">
        <source>Returned lines of %Ln orders</source>
        <translation>
            <numerusform>%Ln 个订单的退货明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that sum an order up</source>
        <translation>订单汇总行</translation>
    </message>
    <message>
        <source>Sales lines added</source>
        <translation>已添加的销售明细</translation>
    </message>
    <message>
        <source>Sales lines to add</source>
        <translation>待添加的销售明细</translation>
    </message>
    <message>
        <source>Totals and remarks below the table</source>
        <translation>表格下方的合计和备注</translation>
    </message>
    <message>
        <source>first: line {line}, “{text}”</source>
        <translation>首处：第 {line} 行，“{text}”</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>{told}: {statuses}</source>
        <translation>{told}：{statuses}</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>查看：{name}</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Best so far: of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>目前最佳：每 100 位回头客中，有 {model} 位首次购买了清单推荐的商品（每份十件）；换成畅销商品清单，会命中 {bestsellers} 位。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>End now; everything stays as it was before</source>
        <translation>立即结束，一切保持原样</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>立即结束，今后使用目前找到的最佳模型</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>How good the lists are is known after the first settings.</source>
        <translation>第一组参数完成后，即可知道推荐效果。</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>正在保留最佳结果</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>停止并保留最佳结果</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>需要几秒钟</translation>
    </message>
    <message>
        <source>Waiting until the work before it is done</source>
        <translation>正在等待前面的任务完成</translation>
    </message>
    <message>
        <source>{method}: {phase}</source>
        <translation>{method}：{phase}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Australian Dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>Brazilian Real</source>
        <translation>巴西雷亚尔</translation>
    </message>
    <message>
        <source>British Pound</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Canadian Dollar</source>
        <translation>加拿大元</translation>
    </message>
    <message>
        <source>Chinese Yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Czech Koruna</source>
        <translation>捷克克朗</translation>
    </message>
    <message>
        <source>Danish Krone</source>
        <translation>丹麦克朗</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Hong Kong Dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Hungarian Forint</source>
        <translation>匈牙利福林</translation>
    </message>
    <message>
        <source>Indian Rupee</source>
        <translation>印度卢比</translation>
    </message>
    <message>
        <source>Japanese Yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Mexican Peso</source>
        <translation>墨西哥比索</translation>
    </message>
    <message>
        <source>New Zealand Dollar</source>
        <translation>新西兰元</translation>
    </message>
    <message>
        <source>Norwegian Krone</source>
        <translation>挪威克朗</translation>
    </message>
    <message>
        <source>Polish Zloty</source>
        <translation>波兰兹罗提</translation>
    </message>
    <message>
        <source>Romanian Leu</source>
        <translation>罗马尼亚列伊</translation>
    </message>
    <message>
        <source>Singapore Dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>South African Rand</source>
        <translation>南非兰特</translation>
    </message>
    <message>
        <source>South Korean Won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>Swedish Krona</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>Swiss Franc</source>
        <translation>瑞士法郎</translation>
    </message>
    <message>
        <source>Taiwan Dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>Turkish Lira</source>
        <translation>土耳其里拉</translation>
    </message>
    <message>
        <source>UAE Dirham</source>
        <translation>阿联酋迪拉姆</translation>
    </message>
    <message>
        <source>US Dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Ukrainian Hryvnia</source>
        <translation>乌克兰格里夫纳</translation>
    </message>
</context>
<context>
    <name>CurrencyPart</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency of files that name none</source>
        <translation>未写明币种的文件所用币种</translation>
    </message>
    <message>
        <source>None</source>
        <comment>currency</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Some of your sales files name it. The others are shown in it too, unless you choose another one here.</source>
        <translation>您的一部分销售文件写明了币种。其余的也按此币种显示，除非您在这里另选一种。</translation>
    </message>
    <message>
        <source>Your sales are in several currencies ({names}): amounts are shown without one.</source>
        <translation>您的销售记录有多个币种（{names}），因此金额不带币种显示。</translation>
    </message>
    <message>
        <source>Your sales files do not say which it is. All amounts are shown in the currency chosen here.</source>
        <translation>您的销售文件没有写明是哪种货币。所有金额都以这里选择的币种显示。</translation>
    </message>
    <message>
        <source>Your sales files name it.</source>
        <translation>您的销售文件写明了币种。</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Customers in 100 who bought from their list, best so far</source>
        <translation>每 100 位顾客中购买了推荐商品的人数（目前最佳）</translation>
    </message>
    <message>
        <source>Error after each round, in % of the first; earlier settings in grey</source>
        <translation>每轮后的误差，以首轮为 100%；较早的参数显示为灰色</translation>
    </message>
    <message>
        <source>Follows after the first round</source>
        <translation>第一轮结束后显示</translation>
    </message>
    <message>
        <source>Follows when the first settings are tested</source>
        <translation>第一组参数检验后显示</translation>
    </message>
    <message>
        <source>This way to learn counts in one go: it has no rounds and no error.</source>
        <translation>此学习方法一次算完：没有轮次，也没有误差。</translation>
    </message>
    <message>
        <source>bestsellers</source>
        <translation>畅销商品</translation>
    </message>
    <message>
        <source>percent of the training</source>
        <translation>训练进度（%）</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Choose a customer on the left: beside it stand the products to offer, and why.</source>
        <translation>在左侧选择一位顾客，即可看到适合推荐的商品及原因。</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>选择一位顾客，查看适合推荐的商品。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: {count}</source>
        <translation>筛选：{count}</translation>
    </message>
    <message>
        <source>Forget the customer…</source>
        <translation>遗忘该顾客…</translation>
    </message>
    <message>
        <source>The program is learning what your customers like. The lists follow in a moment.</source>
        <translation>程序正在学习顾客的喜好，推荐清单稍后即可生成。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>split by bars</source>
        <translation>以竖线分隔</translation>
    </message>
    <message>
        <source>split by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>split by semicolons</source>
        <translation>以分号分隔</translation>
    </message>
    <message>
        <source>split by tabs</source>
        <translation>以制表符分隔</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After so many days a purchase counts about a third (tau)</source>
        <translation>经过这么多天，一次购买的影响降到约三分之一（tau）</translation>
    </message>
    <message>
        <source>Bestsellers, of 100</source>
        <translation>畅销商品每百位命中</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>谨慎程度</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>每 100 位回头客中，首次购买清单推荐商品（每份十件）的人数</translation>
    </message>
    <message>
        <source>Customers in the test</source>
        <translation>参与检验的顾客</translation>
    </message>
    <message>
        <source>Customers who came back in the tested weeks</source>
        <translation>检验期间再次购买的顾客</translation>
    </message>
    <message>
        <source>Customers whom it knows</source>
        <translation>模型了解的顾客</translation>
    </message>
    <message>
        <source>From 0 to 1; what is bought counts more at the top of the list. By this figure settings are chosen.</source>
        <translation>介于 0 到 1；购买的商品在清单中越靠前，得分越高。程序据此选择参数。</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>学习所用的销售明细条数</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>How many of them a list of bestsellers would have caught</source>
        <translation>其中畅销商品清单能命中的人数</translation>
    </message>
    <message>
        <source>How many settings were tried to find the best</source>
        <translation>为找到最佳参数而尝试的组数</translation>
    </message>
    <message>
        <source>How much it counts that a product was not bought (alpha)</source>
        <translation>“未购买”这一事实的影响程度（alpha）</translation>
    </message>
    <message>
        <source>How much of what these customers bought anew was on their list</source>
        <translation>这些顾客新购的商品中，出现在推荐清单上的比例</translation>
    </message>
    <message>
        <source>How much what sells well just now counts beside taste (gamma)</source>
        <translation>近期销量相对于偏好的影响程度（gamma）</translation>
    </message>
    <message>
        <source>How often it went over all sales</source>
        <translation>通读全部销售数据的次数</translation>
    </message>
    <message>
        <source>How strongly customers with few purchases are kept near the average (lambda)</source>
        <translation>对购买较少的顾客，向平均水平靠拢的程度（lambda）</translation>
    </message>
    <message>
        <source>Kinds of taste</source>
        <translation>偏好种类</translation>
    </message>
    <message>
        <source>Memory in days</source>
        <translation>记忆天数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>New purchases caught</source>
        <translation>命中的新购商品</translation>
    </message>
    <message>
        <source>Numbers by which a customer and a product are described (dimensions)</source>
        <translation>描述每位顾客和每件商品所用的数值个数（维度）</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>每百位命中</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>每百位命中：100 次这样的检验中，有 95 次数值落在这两者之间</translation>
    </message>
    <message>
        <source>Order of the lists (NDCG)</source>
        <translation>清单排序（NDCG）</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Products that it knows</source>
        <translation>模型了解的商品</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>销售明细</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>已试参数</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>可信范围</translation>
    </message>
    <message>
        <source>Weight of demand</source>
        <translation>热度权重</translation>
    </message>
    <message>
        <source>Weight of the unbought</source>
        <translation>未购买的权重</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>checking the sales</source>
        <translation>检查销售数据</translation>
    </message>
    <message>
        <source>choosing the active model</source>
        <translation>切换当前模型</translation>
    </message>
    <message>
        <source>comparing with the shop</source>
        <translation>与店铺数据比对</translation>
    </message>
    <message>
        <source>deleting the shop</source>
        <translation>删除店铺</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>forgetting the customer</source>
        <translation>遗忘顾客</translation>
    </message>
    <message>
        <source>keeping a copy of the shop before its upgrade</source>
        <translation>升级前备份店铺</translation>
    </message>
    <message>
        <source>keeping the currency</source>
        <translation>保存币种</translation>
    </message>
    <message>
        <source>keeping the test</source>
        <translation>保存检验结果</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>查看“{name}”</translation>
    </message>
    <message>
        <source>making the lists</source>
        <translation>生成推荐清单</translation>
    </message>
    <message>
        <source>making the shop</source>
        <translation>创建店铺</translation>
    </message>
    <message>
        <source>opening the shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>preparing a place for the model</source>
        <translation>为模型准备位置</translation>
    </message>
    <message>
        <source>preparing the import</source>
        <translation>准备导入</translation>
    </message>
    <message>
        <source>putting the model back</source>
        <translation>恢复模型</translation>
    </message>
    <message>
        <source>reading the shop</source>
        <translation>读取店铺</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>读取“{name}”</translation>
    </message>
    <message>
        <source>removing the last traces of a forgotten customer</source>
        <translation>清除已遗忘顾客的最后痕迹</translation>
    </message>
    <message>
        <source>removing the model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>renaming the shop</source>
        <translation>重命名店铺</translation>
    </message>
    <message>
        <source>restoring the shop</source>
        <translation>恢复店铺</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>saving the export</source>
        <translation>保存导出文件</translation>
    </message>
    <message>
        <source>saving the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>saving the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>saving {name}</source>
        <translation>保存“{name}”</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>undoing the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>unpacking {name}</source>
        <translation>解压“{name}”</translation>
    </message>
    <message>
        <source>upgrading the shop</source>
        <translation>升级店铺</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%Ln sales lines added</source>
        <translation>
            <numerusform>已添加 %Ln 条销售明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>继续导入</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>已记录 %Ln 位顾客对营销邮件的意愿</numerusform>
        </translation>
    </message>
    <message>
        <source>Now let the program learn from them what your customers like: the lists follow from that.</source>
        <translation>接下来让程序从中学习顾客的喜好，推荐清单便由此而来。</translation>
    </message>
    <message>
        <source>Save rejected lines…</source>
        <translation>保存未采用的行…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>查看顾客</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports</source>
        <translation>
            <numerusform>撤销这 %Ln 次导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>本次导入内容</translation>
    </message>
    <message>
        <source>of {rows} lines; {here} already here, {out} left out</source>
        <translation>共 {rows} 行；已有 {here} 行，略过 {out} 行</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>选择销售文件</translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation>将销售文件拖放到此处</translation>
    </message>
    <message>
        <source>Drop your sales files here</source>
        <translation>将销售文件拖放到此处</translation>
    </message>
    <message>
        <source>Exports of orders from your shop or till: CSV, Excel or zip, also several at once. You see what they hold before anything is stored.</source>
        <translation>店铺或收银系统导出的订单：CSV、Excel 或 zip，可同时放入多个文件。保存之前，您可以先查看文件内容。</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation>销售文件 (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>在哪里导出订单？</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Let go to look at these sales</source>
        <translation>松开即可查看这些销售数据</translation>
    </message>
    <message>
        <source>Let go to open this shop</source>
        <translation>松开即可打开此店铺</translation>
    </message>
    <message>
        <source>Let go to restore this backup</source>
        <translation>松开即可恢复此备份</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Choose a product</source>
        <translation>选择商品</translation>
    </message>
    <message>
        <source>Choose “Also those who have it”, or another product.</source>
        <translation>请选择“包括已购买的顾客”，或换一件商品。</translation>
    </message>
    <message>
        <source>Choose “Buy again”.</source>
        <translation>请选择“再次购买”。</translation>
    </message>
    <message>
        <source>Choose “New for you”.</source>
        <translation>请选择“为您推荐”。</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>前往导入</translation>
    </message>
    <message>
        <source>Import a file that says who bought.</source>
        <translation>请导入写明购买者的文件。</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all customers have this product already.</source>
        <translation>文件里不会有任何人：所有顾客都已买过这件商品。</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all of these customers want no mail.</source>
        <translation>文件里不会有任何人：这些顾客都拒收营销邮件。</translation>
    </message>
    <message>
        <source>Nobody would be in the file: none of these customers has agreed to mail.</source>
        <translation>文件里不会有任何人：这些顾客都没有同意接收营销邮件。</translation>
    </message>
    <message>
        <source>Take off the tick at “Leave out customers who want no mail” to have them in it.</source>
        <translation>要导出他们，请取消勾选“略过拒收营销邮件的顾客”。</translation>
    </message>
    <message>
        <source>Take off the tick at “Only customers who agree to mail” to have them in it.</source>
        <translation>要导出他们，请取消勾选“只导出同意接收营销邮件的顾客”。</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing to offer to these customers.</source>
        <translation>文件会是空的：没有可以推荐给这些顾客的商品。</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing yet that these customers might buy again.</source>
        <translation>文件会是空的：还没有这些顾客可能再次购买的商品。</translation>
    </message>
    <message>
        <source>The file would be empty: these customers have all that you sell.</source>
        <translation>文件会是空的：这些顾客已买过您出售的所有商品。</translation>
    </message>
    <message>
        <source>Your sales name no customers, so there is nobody to make lists for.</source>
        <translation>您的销售数据里没有顾客，所以没有可以为之生成清单的人。</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Each customer’s lists follow from that customer’s purchases. Import a file with a column that says who bought.</source>
        <translation>推荐清单根据每位顾客的购买记录生成。请导入含有购买人一列的文件。</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>前往概览</translation>
    </message>
    <message>
        <source>Import a file of sales first: each line says who bought what, and when.</source>
        <translation>请先导入销售文件：每行记录谁在何时买了什么。</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>导入销售数据</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most, and nothing leaves this computer.</source>
        <translation>模型会从您的销售数据中学习顾客的喜好。最多一两分钟，数据不会离开本机。</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>No sale of this shop names a customer</source>
        <translation>本店铺的销售数据中没有顾客信息</translation>
    </message>
    <message>
        <source>No shop is open</source>
        <translation>未打开店铺</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Open a shop on the Overview page, or try the sample shop.</source>
        <translation>请在“概览”页打开店铺，或试用示例店铺。</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>本店铺还没有销售数据</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your sales and models are as they were.</source>
        <translation>您的销售数据和模型保持不变。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source> ({place}: {size} MB free)</source>
        <translation>（{place}：剩余 {size} MB）</translation>
    </message>
    <message>
        <source> About {size} MB more are needed.</source>
        <translation>还缺约 {size} MB。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>已取消，一切保持原样。</translation>
    </message>
    <message>
        <source>The computer reported “{fault}” while {doing}{where}. Nothing was changed.</source>
        <translation>{doing}时，计算机报告“{fault}”{where}。未做任何更改。</translation>
    </message>
    <message>
        <source>The disk is full{where}: nothing was changed while {doing}. Free some space and try again.</source>
        <translation>磁盘已满{where}：{doing}时未做任何更改。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>This folder or file may not be read{where}: nothing was changed while {doing}.</source>
        <translation>没有此文件夹或文件的读取权限{where}：{doing}时未做任何更改。</translation>
    </message>
    <message>
        <source>This folder or file may not be written{where}: nothing was changed while {doing}.</source>
        <translation>没有此文件夹或文件的写入权限{where}：{doing}时未做任何更改。</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A campaign: likeliest buyers of one product</source>
        <translation>营销活动：某件商品最可能购买的顾客</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顾客</translation>
    </message>
    <message>
        <source>Also those who have it</source>
        <translation>包括已购买的顾客</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Both lists</source>
        <translation>两份清单</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>By the newest order’s word: in most countries, who said no must not be sent advertising</source>
        <translation>以最近一次订单为准：在大多数国家和地区，不得向已拒绝的顾客发送营销邮件</translation>
    </message>
    <message>
        <source>CSV, for e-mail tools and spreadsheets</source>
        <translation>CSV，用于邮件工具和电子表格</translation>
    </message>
    <message>
        <source>Choose the campaign’s product</source>
        <translation>选择活动商品</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Customers, the best ones first</source>
        <translation>顾客数，最匹配者优先</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>For e-mails and letters: one row a customer</source>
        <translation>用于邮件和信函：每位顾客一行</translation>
    </message>
    <message>
        <source>For paper: each customer’s lists</source>
        <translation>用于打印：每位顾客的清单</translation>
    </message>
    <message>
        <source>For programs: JSON</source>
        <translation>用于程序：JSON</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a product</source>
        <translation>用于电子表格：每件商品一行</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Kind of file for paper</source>
        <translation>打印文件的类型</translation>
    </message>
    <message>
        <source>Leave out customers who want no mail ({count})</source>
        <translation>略过拒收营销邮件的顾客（{count}）</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>No names; numbers are replaced by codes that are drawn anew for each file, and cannot be undone</source>
        <translation>不含姓名；编号替换为代号，每个文件重新生成，且无法还原</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>尚未选择商品</translation>
    </message>
    <message>
        <source>Only customers who agree to mail ({count})</source>
        <translation>只导出同意接收营销邮件的顾客（{count}）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Products for each customer</source>
        <translation>每位顾客的商品数</translation>
    </message>
    <message>
        <source>Pseudonyms in place of customers</source>
        <translation>用代号代替顾客</translation>
    </message>
    <message>
        <source>The campaign’s customers</source>
        <translation>活动的目标顾客</translation>
    </message>
    <message>
        <source>The likeliest buyers of “{product}”</source>
        <translation>最可能购买“{product}”的顾客</translation>
    </message>
    <message>
        <source>To print, to put into parcels, or for the counter</source>
        <translation>可打印、放入包裹或放在柜台</translation>
    </message>
    <message>
        <source>To sort and filter</source>
        <translation>便于排序和筛选</translation>
    </message>
    <message>
        <source>Web page, for any browser</source>
        <translation>网页，任何浏览器都能打开</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What e-mail tools and mail merges read</source>
        <translation>邮件工具和邮件合并可读取的格式</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Without those of whom nothing is known</source>
        <translation>不含未作表示的顾客</translation>
    </message>
    <message>
        <source>Your sales say so of everybody: perhaps nobody was asked. Check that before you write.</source>
        <translation>您的销售数据中所有顾客都是如此：可能从未询问过。联系前请先核实。</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln 件商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign is made for one product: choose it, and see its likeliest buyers.</source>
        <translation>营销活动针对一件商品：选择商品，查看最可能购买的顾客。</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>选择商品</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>前往模型</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who have not agreed to mail.</source>
        <translation>
            <numerusform>已略过 %Ln 位未同意接收营销邮件的顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who want no mail.</source>
        <translation>
            <numerusform>已略过 %Ln 位拒收营销邮件的顾客。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a file for your e-mail tool, a spreadsheet or paper: choose on the left, look on the right, export.</source>
        <translation>为邮件工具、电子表格或打印生成文件：左侧选择，右侧预览，然后导出。</translation>
    </message>
    <message>
        <source>No shop is open yet.</source>
        <translation>尚未打开店铺。</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>{rows} for {customers} in {file}</source>
        <translation>{rows}，{customers}，已导出到 {file}</translation>
    </message>
    <message>
        <source>{written}. {left_out}</source>
        <translation>{written}。{left_out}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>A file of lists is one of {names}, not “{name}”.</source>
        <translation>清单文件的形式为 {names} 之一，而不是“{name}”。</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} columns, and these lists need {count}. Choose shorter lists or the long shape.</source>
        <translation>工作簿的一张工作表最多 {limit} 列，而这些清单需要 {count} 列。请缩短清单，或选择每件商品一行。</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} rows below its header, and these lists need more. Export to CSV instead, choose shorter lists, or one row per customer (wide).</source>
        <translation>工作簿的一张工作表在表头之下最多 {limit} 行，而这些清单需要更多行。请改为导出 CSV、缩短清单，或选择每位顾客一行（wide）。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>推荐清单</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop from model {model}.</source>
        <translation>由 RecSys Desktop 根据模型 {model} 生成。</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop.</source>
        <translation>由 RecSys Desktop 生成。</translation>
    </message>
    <message>
        <source>PDF files cannot be made here.</source>
        <translation>这里无法生成 PDF 文件。</translation>
    </message>
    <message>
        <source>The ending of “{name}” does not tell which kind of file it should be. Let its name end in one of: {endings}.</source>
        <translation>无法从“{name}”的扩展名判断文件类型。文件名应以下列之一结尾：{endings}。</translation>
    </message>
    <message>
        <source>The workbook would be too large for Excel. Export to CSV instead.</source>
        <translation>工作簿过大，Excel 无法打开。请改为导出 CSV。</translation>
    </message>
    <message>
        <source>There is no column “{unknown}”. There are: {names}.</source>
        <translation>没有“{unknown}”列。可用的列：{names}。</translation>
    </message>
    <message>
        <source>There is no folder “{parent}”. Make it, or choose another place for the export.</source>
        <translation>没有文件夹“{parent}”。请先创建，或选择其他位置导出。</translation>
    </message>
    <message>
        <source>There is no format “{wanted}”. Choose one of: {names}.</source>
        <translation>没有“{wanted}”格式。可选：{names}。</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>向每位顾客推荐什么</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or may not be replaced. Close it there and export again; the old file is unchanged.</source>
        <translation>“{name}”已在其他程序中打开，或不允许替换。请先在那里关闭，然后重新导出；原文件未改动。</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>“{target}”是文件夹。请指定其中的文件名。</translation>
    </message>
    <message>
        <source>“{target}” is not an ordinary file. Choose another name for the export.</source>
        <translation>“{target}”不是普通文件。请为导出选择其他名称。</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>As the file shows</source>
        <translation>按文件识别</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Correct how dates and letters are read, and whether postage counts</source>
        <translation>更正日期和字符的读取方式，以及是否计入运费</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Leave out postage, tips and fees</source>
        <translation>略过运费、小费和手续费</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Letters: {encoding}</source>
        <translation>字符：{encoding}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>时间范围</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>A return: the quantity is negative</source>
        <translation>退货：数量为负</translation>
    </message>
    <message>
        <source>A row about a whole order; its products stand on rows of their own</source>
        <translation>整个订单的汇总行，其商品另有明细行</translation>
    </message>
    <message>
        <source>A spreadsheet damaged this order number</source>
        <translation>电子表格损坏了此订单号</translation>
    </message>
    <message>
        <source>A total or remark below the table, not a sale</source>
        <translation>表格下方的合计或备注，不是销售</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>没有订单号</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>没有商品</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>没有可读的日期</translation>
    </message>
    <message>
        <source>No readable quantity</source>
        <translation>没有可读的数量</translation>
    </message>
    <message>
        <source>Postage, a fee, a discount or the like, not a product</source>
        <translation>运费、手续费、折扣等，不是商品</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>The order was given back</source>
        <translation>订单已退货</translation>
    </message>
    <message>
        <source>The price is 0: a stock correction or a sample, not a purchase</source>
        <translation>价格为 0：库存更正或样品，不是购买</translation>
    </message>
    <message>
        <source>The quantity is 0</source>
        <translation>数量为 0</translation>
    </message>
    <message>
        <source>This line is too long to be a sales line</source>
        <translation>此行过长，不是销售明细</translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation>值过多</translation>
    </message>
    <message>
        <source>{cells} values where {width} were expected (an unquoted separator?)</source>
        <translation>应有 {width} 个值，实有 {cells} 个（分隔符未加引号？）</translation>
    </message>
    <message>
        <source>{reason} (only {cells} of {width} values)</source>
        <translation>{reason}（{width} 个值中只有 {cells} 个）</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%Ln days of sales</source>
        <translation>
            <numerusform>%Ln 天的销售数据</numerusform>
        </translation>
    </message>
    <message>
        <source>A line says that one product was bought in one order.</source>
        <translation>一条明细表示在一个订单中购买了一种商品。</translation>
    </message>
    <message>
        <source>Customers whose number or name is in the sales; each gets lists</source>
        <translation>销售数据中有编号或姓名的顾客，均可获得推荐清单</translation>
    </message>
    <message>
        <source>Different products that were sold</source>
        <translation>售出过的不同商品</translation>
    </message>
    <message>
        <source>One line is of an unknown customer: nothing is learned from it.</source>
        <translation>有 1 条明细的顾客未知，不用于学习。</translation>
    </message>
    <message>
        <source>The customer of every line is known.</source>
        <translation>每条明细的顾客均已知。</translation>
    </message>
    <message>
        <source>The first and the last sale</source>
        <translation>最早和最近的销售</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>推荐清单的构成</translation>
    </message>
    <message>
        <source>What the shop holds</source>
        <translation>店铺数据</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>one day of sales</source>
        <translation>一天的销售数据</translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products</source>
        <translation>
            <numerusform>商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sales lines</source>
        <translation>
            <numerusform>销售明细</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} lines ({share} %) are of unknown customers: nothing is learned from these.</source>
        <translation>有 {count} 条明细（{share}%）的顾客未知，不用于学习。</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{lines} lines in an order, on average</source>
        <translation>平均每单 {lines} 条明细</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>campaign {product}</source>
        <translation>营销活动 {product}</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>推荐清单</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>指定日期…</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>不限金额</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>不限类别</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>不限商品</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>买过类别</translation>
    </message>
    <message>
        <source>Bought the product</source>
        <translation>买过商品</translation>
    </message>
    <message>
        <source>Counted back from the shop’s last sale, {day}</source>
        <translation>从店铺最近一笔销售 {day} 往前推算</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No order since</source>
        <translation>最近下单早于</translation>
    </message>
    <message>
        <source>No order since this day</source>
        <translation>此日期之后未下单</translation>
    </message>
    <message>
        <source>Spent more than</source>
        <translation>消费超过</translation>
    </message>
</context>
<context>
    <name>Forgetter</name>
    <message numerus="yes">
        <source>%Ln earlier backups and files that you exported still hold them: delete what you need no more.</source>
        <translation>
            <numerusform>%Ln 个较早的备份和您导出的文件中仍有这些数据：不再需要的请删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that have learned from them go, too: train a new one afterwards.</source>
        <translation>
            <numerusform>%Ln 个从中学习过的模型也会删除：之后请训练新模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders of this customer go for good; the same sales files, imported again, leave them out.</source>
        <translation>该顾客的所有订单将永久删除；再次导入相同的销售文件时也会略过它们。</translation>
    </message>
    <message>
        <source>Files that you exported stay.</source>
        <translation>您导出的文件会保留。</translation>
    </message>
    <message>
        <source>Forget the customer</source>
        <translation>遗忘该顾客</translation>
    </message>
    <message>
        <source>Forget “{name}” for good?</source>
        <translation>永久遗忘“{name}”？</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>正在遗忘该顾客</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>The customer is forgotten. Receipt: {receipt}</source>
        <translation>已遗忘该顾客。凭证：{receipt}</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The last sale here is of {day}: import newer sales before you write to customers.</source>
        <translation>这里最近一笔销售的日期是 {day}：联系顾客之前，请先导入更新的销售数据。</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>How many known customers bought it</source>
        <translation>买过此商品的已知顾客数</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>最近售出</translation>
    </message>
    <message>
        <source>No product is like this.</source>
        <translation>没有符合条件的商品。</translation>
    </message>
    <message>
        <source>Pieces sold in all orders</source>
        <translation>所有订单中售出的件数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>最近一次售出的价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Search name, number or category</source>
        <translation>搜索名称、编号或类别</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜索商品</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>显示所有商品</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销量</translation>
    </message>
    <message>
        <source>{shown} of {total} products</source>
        <translation>{shown} / {total} 件商品</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>没有包含这些字词的章节。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用指南</translation>
    </message>
</context>
<context>
    <name>HeadlinePanel</name>
    <message>
        <source>How well the lists did</source>
        <translation>推荐效果</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln 次导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln 个已撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>在店铺中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>新增明细</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import is listed here, and can be taken back at any time.</source>
        <translation>还没有导入过数据。导入的内容会列在这里，随时可以撤销。</translation>
    </message>
    <message>
        <source>Sales lines of the file that the shop had before</source>
        <translation>文件中店铺原本已有的销售明细</translation>
    </message>
    <message>
        <source>Sales lines that were new to the shop</source>
        <translation>店铺中新增的销售明细</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back the sales lines that only the chosen import brought</source>
        <translation>撤销仅由所选导入带来的销售明细</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Undone {day}</source>
        <translation>已于 {day} 撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring the sales of your shop or till: drop the file, look at what it holds, add it.</source>
        <translation>导入店铺或收银系统的销售数据：拖入文件，查看内容，然后添加。</translation>
    </message>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation>第 {number} / {count} 个文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Save rejected lines</source>
        <translation>保存未采用的行</translation>
    </message>
    <message>
        <source>all of it was here already</source>
        <translation>全部已有</translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation>未采用的行</translation>
    </message>
</context>
<context>
    <name>ImportTasks</name>
    <message>
        <source>Adding {file}</source>
        <translation>正在添加 {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>正在通读 {file}</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>未打开店铺。请先打开店铺。</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>正在打开 {file}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存 {file}</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>正在撤销 {file} 的导入</translation>
    </message>
    <message>
        <source>Undone: {lines} sales lines of {file} were taken back.</source>
        <translation>已撤销：移除了 {file} 的 {lines} 条销售明细。</translation>
    </message>
    <message>
        <source>{lines} stay, since another import brings them, too.</source>
        <translation>{lines} 条明细因另一次导入也包含，予以保留。</translation>
    </message>
    <message>
        <source>{lines} that it had changed are back as they were before.</source>
        <translation>被其更改过的 {lines} 条明细已还原。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln lines corrected</source>
        <translation>
            <numerusform>更正了 %Ln 条明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines taken out</source>
        <translation>
            <numerusform>移除了 %Ln 条明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order numbers are here already, but with other customers and dates: these look like two shops. Import them as a second shop?</source>
        <translation>
            <numerusform>%Ln 个订单号已存在，但顾客和日期不同：看起来是两家店铺。要作为另一家店铺导入吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were changed</source>
        <translation>
            <numerusform>%Ln 个订单有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers whom this shop has forgotten are left out.</source>
        <translation>
            <numerusform>已略过 %Ln 行本店已遗忘的顾客的数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>, and that the personal lists do better is sure ({least} to {most} more).</source>
        <comment>how_sure</comment>
        <translation>；个性化清单更好，且差距可信（多 {least} 至 {most} 位）。</translation>
    </message>
    <message>
        <source>: the bestsellers did better, and that is sure.</source>
        <comment>how_sure</comment>
        <translation>；畅销商品更好，且差距可信。</translation>
    </message>
    <message>
        <source>: these customers cannot tell them apart.</source>
        <comment>how_sure</comment>
        <translation>；凭这些顾客无法分出高下。</translation>
    </message>
    <message>
        <source>Many purchases together speak for it, and it sells fast now.</source>
        <translation>许多购买记录共同支持推荐它，而且它近期热卖。</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{first}” and “{second}”.</source>
        <translation>许多购买记录共同支持推荐它，其中最主要的是“{first}”和“{second}”。</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{product}”.</source>
        <translation>许多购买记录共同支持推荐它，其中最主要的是“{product}”。</translation>
    </message>
    <message>
        <source>Method {number} of {count}</source>
        <translation>第 {number} / {count} 种方法</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now, and because “{product}” was bought.</source>
        <translation>主要因为它近期热卖，也因为买过“{product}”。</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now.</source>
        <translation>主要因为它近期热卖。</translation>
    </message>
    <message>
        <source>Most of all because “{first}” and “{second}” were bought.</source>
        <translation>主要因为买过“{first}”和“{second}”。</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought, and because it sells fast now.</source>
        <translation>主要因为买过“{product}”，也因为它近期热卖。</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought.</source>
        <translation>主要因为买过“{product}”。</translation>
    </message>
    <message>
        <source>No purchase speaks for it.</source>
        <translation>没有购买记录支持推荐它。</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so there is nobody to test the lists on.</source>
        <translation>本店铺的销售数据中没有顾客，无法检验推荐清单。</translation>
    </message>
    <message>
        <source>No shop was opened yet. Name its folder with --shop, or try the sample shop: demo.</source>
        <translation>还没有打开过店铺。请用 --shop 指定店铺文件夹，或试用示例店铺：demo。</translation>
    </message>
    <message>
        <source>Nothing is trained yet: train a model first.</source>
        <translation>还没有训练过：请先训练模型。</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {own} bought something new from their list of {top} ({method}); a bestseller list would have caught {theirs}{how_sure}</source>
        <translation>每 100 位回头客中，有 {own} 位首次购买了清单推荐的商品，每份 {top} 件（{method}）；换成畅销商品清单，会命中 {theirs} 位{how_sure}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {theirs} bought something new from a list of {top} bestsellers.</source>
        <translation>每 100 位回头客中，有 {theirs} 位首次购买了 {top} 件畅销商品中的商品。</translation>
    </message>
    <message>
        <source>Only {count} customers came back in the last {days} days and bought something new; a test needs {fewest}. Test more weeks, or import more sales.</source>
        <translation>最近 {days} 天内只有 {count} 位回头客购买了没买过的商品，检验至少需要 {fewest} 位。请检验更多周，或导入更多销售数据。</translation>
    </message>
    <message>
        <source>So far only guests bought the product “{product}”: nobody knows yet who likes it.</source>
        <translation>目前只有匿名顾客买过商品“{product}”：还不知道谁会喜欢它。</translation>
    </message>
    <message>
        <source>The active model is a list of bestsellers: it knows nobody’s taste and no similar products. Train with the method “{method}”.</source>
        <translation>当前模型是畅销商品清单：它不了解顾客的偏好，也没有相似商品。请用方法“{method}”训练。</translation>
    </message>
    <message>
        <source>The active model is older than the product “{product}”: train again to include it.</source>
        <translation>当前模型早于商品“{product}”：请重新训练以包含它。</translation>
    </message>
    <message>
        <source>The earlier sales do not say which currency they are in: from now on they are shown in {currency} too, as this file says. If they are in another one, choose it in the settings.</source>
        <translation>先前的销售没有说明用的是什么币种：从现在起也按此文件写明的 {currency} 显示。如果是其他币种，请在设置中选择。</translation>
    </message>
    <message>
        <source>The meaning of {columns} was guessed from what stands there. Please check it.</source>
        <translation>{columns} 的含义是根据内容推测的，请核对。</translation>
    </message>
    <message>
        <source>The sales are too few to tell products apart: it is too early to say which are similar.</source>
        <translation>销售数据太少，分不清各个商品：现在还说不出哪些商品相似。</translation>
    </message>
    <message>
        <source>The sales cover {span} days: there is nothing to learn from before the last {days}.</source>
        <translation>销售数据共 {span} 天：最近 {days} 天之前没有可供学习的数据。</translation>
    </message>
    <message>
        <source>The shop has no sales. Import a sales file first.</source>
        <translation>店铺没有销售数据。请先导入销售文件。</translation>
    </message>
    <message>
        <source>The shop in {folder} has sales of its own, and the sample’s would mix with them. Choose a new or an empty folder; nothing was changed.</source>
        <translation>{folder} 中的店铺已有自己的销售数据，会与示例数据混在一起。请选择新文件夹或空文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet. Import a sales file first.</source>
        <translation>还没有可供学习的销售数据。请先导入销售文件。</translation>
    </message>
    <message>
        <source>There is no customer “{customer}” in this shop.</source>
        <translation>本店铺没有顾客“{customer}”。</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>没有模型 {id}。</translation>
    </message>
    <message>
        <source>There is no product “{product}” in this shop.</source>
        <translation>本店铺没有商品“{product}”。</translation>
    </message>
    <message>
        <source>These lists could not be tested yet: too few customers have come back. Take them as a first guess.</source>
        <translation>这些清单还无法检验：回头客太少。请只当作初步的猜测。</translation>
    </message>
    <message>
        <source>Too few customers have come back to know anybody’s taste, and which products are similar: for now everybody gets what sells best.</source>
        <translation>回头客太少，还不了解顾客的喜好，也说不出哪些商品相似：目前所有人得到的都是畅销商品。</translation>
    </message>
    <message>
        <source>Too few customers have come back to test any lists: for now everybody gets what sells best.</source>
        <translation>回头客太少，无法检验清单：目前所有人得到的都是畅销商品。</translation>
    </message>
    <message>
        <source>What was checked is gone from the disk; check the file again. Nothing was added.</source>
        <translation>已检查的内容已不在磁盘上，请重新检查文件。未添加任何数据。</translation>
    </message>
    <message>
        <source>With this file, the shop’s sales are in several currencies ({names}): amounts are added up as they stand, and shown without a currency.</source>
        <translation>导入此文件后，店铺的销售记录有多个币种（{names}）：金额按原样相加，并且不带币种显示。</translation>
    </message>
    <message>
        <source>You imported this file on {when}; nothing was added twice.</source>
        <translation>您已于 {when} 导入过此文件，没有重复添加。</translation>
    </message>
    <message>
        <source>{orders}: {lines}.</source>
        <translation>{orders}：{lines}。</translation>
    </message>
    <message>
        <source>“{code}” is no currency. Use a code of three letters, such as EUR.</source>
        <translation>“{code}”不是币种。请使用三个字母的代码，例如 EUR。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Chinese (simplified), no font here</source>
        <translation>中文（简体），本机无字体</translation>
    </message>
    <message>
        <source>This computer has no font with Chinese letters: all texts would be empty boxes. Install one, such as Noto Sans CJK (package fonts-noto-cjk or google-noto-sans-cjk-fonts), and start the program again.</source>
        <translation>这台电脑上没有含中文字符的字体：所有文字都会显示为空白方框。请安装一种字体，例如 Noto Sans CJK（软件包 fonts-noto-cjk 或 google-noto-sans-cjk-fonts），然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System ({language})</source>
        <translation>系统（{language}）</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Advanced Parameters &gt; SQL Manager: a query over the order details; then Export.</source>
        <translation>Advanced Parameters &gt; SQL Manager（高级参数 &gt; SQL 管理器）：查询订单明细，然后导出。</translation>
    </message>
    <message>
        <source>Amazon all orders</source>
        <translation>亚马逊全部订单</translation>
    </message>
    <message>
        <source>Amazon order report</source>
        <translation>亚马逊订单报告</translation>
    </message>
    <message>
        <source>Analytics &gt; Orders &gt; choose the time span &gt; Download. Prices are not in it; the plugin Advanced Order Export gives them.</source>
        <translation>分析 &gt; 订单 &gt; 选择时间范围 &gt; 下载。其中不含价格；如需价格，请使用插件 Advanced Order Export。</translation>
    </message>
    <message>
        <source>Ask for the order items: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>请导出订单商品明细：订单号、日期、顾客、SKU、数量和价格，每件商品一行。</translation>
    </message>
    <message>
        <source>BigCommerce orders</source>
        <translation>BigCommerce 订单</translation>
    </message>
    <message>
        <source>Clover line items</source>
        <translation>Clover 商品明细</translation>
    </message>
    <message>
        <source>Etsy order items</source>
        <translation>Etsy 订单商品</translation>
    </message>
    <message>
        <source>Etsy orders</source>
        <translation>Etsy 订单</translation>
    </message>
    <message>
        <source>Gumroad sales</source>
        <translation>Gumroad 销售记录</translation>
    </message>
    <message>
        <source>Home &gt; All reports &gt; the time span &gt; the report on items.</source>
        <translation>Home &gt; All reports &gt; 选择时间段 &gt; 商品报表。</translation>
    </message>
    <message>
        <source>Instacart baskets</source>
        <translation>Instacart 购物篮</translation>
    </message>
    <message>
        <source>Instacart orders</source>
        <translation>Instacart 订单</translation>
    </message>
    <message>
        <source>Instacart products</source>
        <translation>Instacart 商品</translation>
    </message>
    <message>
        <source>JD orders (京东)</source>
        <translation>京东订单</translation>
    </message>
    <message>
        <source>Loyverse receipts by item</source>
        <translation>Loyverse 收据（按商品）</translation>
    </message>
    <message>
        <source>Magento (Adobe Commerce) names no products in its orders grid. Export the order items instead: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>Magento（Adobe Commerce）的订单列表不含商品。请改为导出订单商品明细：订单号、日期、顾客、SKU、数量和价格，每件商品一行。</translation>
    </message>
    <message>
        <source>Magento orders grid</source>
        <translation>Magento 订单列表</translation>
    </message>
    <message>
        <source>Olist customers</source>
        <translation>Olist 顾客</translation>
    </message>
    <message>
        <source>Olist order list</source>
        <translation>Olist 订单列表</translation>
    </message>
    <message>
        <source>Olist orders</source>
        <translation>Olist 订单</translation>
    </message>
    <message>
        <source>Olist products</source>
        <translation>Olist 商品</translation>
    </message>
    <message>
        <source>Orders &gt; Export &gt; All orders &gt; CSV for Excel.</source>
        <translation>订单 &gt; 导出 &gt; 所有订单 &gt; 用于 Excel 的 CSV。</translation>
    </message>
    <message>
        <source>Orders &gt; Export all orders &gt; the default template as CSV.</source>
        <translation>Orders &gt; Export all orders &gt; 以默认模板导出 CSV。</translation>
    </message>
    <message>
        <source>Orders &gt; Order Reports &gt; New orders &gt; Request report &gt; Download.</source>
        <translation>订单 &gt; 订单报告 &gt; 新订单 &gt; 请求报告 &gt; 下载。</translation>
    </message>
    <message>
        <source>PayPal activity</source>
        <translation>PayPal 交易记录</translation>
    </message>
    <message>
        <source>PayPal knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>PayPal 只记录付款，不含商品。请从店铺本身导出包含商品明细的订单。</translation>
    </message>
    <message>
        <source>Pinduoduo orders (拼多多)</source>
        <translation>拼多多订单</translation>
    </message>
    <message>
        <source>PrestaShop orders</source>
        <translation>PrestaShop 订单</translation>
    </message>
    <message>
        <source>REES46 events</source>
        <translation>REES46 事件</translation>
    </message>
    <message>
        <source>Reporting &gt; Line items &gt; Export.</source>
        <translation>Reporting &gt; Line items &gt; Export。</translation>
    </message>
    <message>
        <source>Reports &gt; Fulfilment &gt; All Orders. It names no buyers; the Order Report does.</source>
        <translation>Reports &gt; Fulfilment &gt; All Orders（所有订单）。其中不含买家；订单报告中有。</translation>
    </message>
    <message>
        <source>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV.</source>
        <translation>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV。</translation>
    </message>
    <message>
        <source>Reports &gt; Receipts &gt; Export &gt; Receipts by item.</source>
        <translation>Reports &gt; Receipts &gt; Export &gt; Receipts by item。</translation>
    </message>
    <message>
        <source>Reports &gt; Sales &gt; Raw data Excel document.</source>
        <translation>Reports &gt; Sales &gt; Raw data Excel document。</translation>
    </message>
    <message>
        <source>RetailRocket events</source>
        <translation>RetailRocket 事件</translation>
    </message>
    <message>
        <source>Sales &gt; Export.</source>
        <translation>Sales &gt; Export。</translation>
    </message>
    <message>
        <source>Sales lines with everyday column names</source>
        <translation>使用常见列名的销售明细</translation>
    </message>
    <message>
        <source>Seller Hub &gt; Orders &gt; Download report.</source>
        <translation>Seller Hub &gt; Orders &gt; Download report。</translation>
    </message>
    <message>
        <source>Selling (or Commerce) &gt; Orders &gt; Download CSV.</source>
        <translation>Selling（或 Commerce）&gt; Orders &gt; Download CSV。</translation>
    </message>
    <message>
        <source>Shop Manager &gt; Settings &gt; Options &gt; Download data &gt; Order items, month by month.</source>
        <translation>Shop Manager &gt; Settings &gt; Options &gt; Download data &gt; Order items，逐月下载。</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify 顾客</translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation>Shopify 订单</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Shopify 商品</translation>
    </message>
    <message>
        <source>Square items</source>
        <translation>Square 商品明细</translation>
    </message>
    <message>
        <source>Square transactions</source>
        <translation>Square 交易</translation>
    </message>
    <message>
        <source>Squarespace orders</source>
        <translation>Squarespace 订单</translation>
    </message>
    <message>
        <source>Store orders &gt; More actions &gt; Export orders, with all items.</source>
        <translation>Store orders &gt; More actions &gt; Export orders，包含所有商品。</translation>
    </message>
    <message>
        <source>Stripe knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>Stripe 只记录付款，不含商品。请从店铺本身导出包含商品明细的订单。</translation>
    </message>
    <message>
        <source>Stripe payments</source>
        <translation>Stripe 付款</translation>
    </message>
    <message>
        <source>SumUp items</source>
        <translation>SumUp 商品</translation>
    </message>
    <message>
        <source>Ta-Feng grocery sales</source>
        <translation>Ta-Feng 超市销售数据</translation>
    </message>
    <message>
        <source>Taobao order list (ExportOrderList)</source>
        <translation>淘宝订单列表（ExportOrderList）</translation>
    </message>
    <message>
        <source>Taobao orders (淘宝)</source>
        <translation>淘宝订单</translation>
    </message>
    <message>
        <source>The file of transactions as it is published.</source>
        <translation>已公开发布的交易文件。</translation>
    </message>
    <message>
        <source>The file online_retail.csv or one of the sheets of online_retail_II.xlsx.</source>
        <translation>文件 online_retail.csv，或 online_retail_II.xlsx 中的任一工作表。</translation>
    </message>
    <message>
        <source>The files of order items, orders, customers and products; drop them together.</source>
        <translation>订单商品、订单、顾客和商品这几个文件；请一起拖入。</translation>
    </message>
    <message>
        <source>The files order_products, orders and products; drop them together.</source>
        <translation>order_products、orders 和 products 这几个文件；请一起拖入。</translation>
    </message>
    <message>
        <source>The orders list of PrestaShop does not name the products. In Advanced Parameters &gt; SQL Manager, make an export of the order details (order, date, customer, product, quantity, price) and import that file.</source>
        <translation>PrestaShop 的订单列表不含商品。请在 Advanced Parameters &gt; SQL Manager 中导出订单明细（订单、日期、顾客、商品、数量、价格），再导入该文件。</translation>
    </message>
    <message>
        <source>This export of Etsy (SoldOrders) does not name the products. In Shop Manager &gt; Settings &gt; Options &gt; Download data choose &quot;Order items&quot; (EtsySoldOrderItems) and import that file.</source>
        <translation>Etsy 的这份导出（SoldOrders）不含商品。请在 Shop Manager &gt; Settings &gt; Options &gt; Download data 中选择“Order items”（EtsySoldOrderItems），再导入该文件。</translation>
    </message>
    <message>
        <source>This export of Square lists payments without their products. In Transactions &gt; Export choose &quot;Items Detail CSV&quot; and import that file.</source>
        <translation>Square 的这份导出只列出付款，不含商品。请在 Transactions &gt; Export 中选择“Items Detail CSV”，再导入该文件。</translation>
    </message>
    <message>
        <source>This is a list of customers, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>这是顾客列表，不是销售数据。请与订单列表和订单商品列表一起导入。</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>这是商品列表，不是销售数据。请与订单列表和订单商品列表一起导入。</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order products.</source>
        <translation>这是商品列表，不是销售数据。请与订单列表和订单内商品列表一起导入。</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with transaction_data.csv.</source>
        <translation>这是商品列表，不是销售数据。请与 transaction_data.csv 一起导入。</translation>
    </message>
    <message>
        <source>This list names buyers and dates but not the products one by one. Import it together with ExportOrderDetailList, the other of the two lists that Taobao exports.</source>
        <translation>此列表有买家和日期，但没有逐件商品。请与淘宝导出的另一份列表 ExportOrderDetailList 一起导入。</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the list of order products.</source>
        <translation>此列表有订单和顾客，但没有商品。请与订单内商品列表一起导入。</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the lists of order items and of customers.</source>
        <translation>此列表有订单和顾客，但没有商品。请与订单商品列表和顾客列表一起导入。</translation>
    </message>
    <message>
        <source>This list names the products but neither the buyers nor the dates. Import it together with ExportOrderList, the other of the two lists that Taobao exports.</source>
        <translation>此列表有商品，但没有买家和日期。请与淘宝导出的另一份列表 ExportOrderList 一起导入。</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the list of orders (orders.csv).</source>
        <translation>此列表有商品，但没有顾客和日期。请与订单列表（orders.csv）一起导入。</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the lists of orders and of customers.</source>
        <translation>此列表有商品，但没有顾客和日期。请与订单列表和顾客列表一起导入。</translation>
    </message>
    <message>
        <source>This looks like a customer list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>这看起来是顾客列表，而不是销售数据。请在 Shopify 中选择 订单 &gt; 导出 &gt; 用于 Excel 的 CSV，导出所有订单。</translation>
    </message>
    <message>
        <source>This looks like a product list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>这看起来是商品列表，而不是销售数据。请在 Shopify 中选择 订单 &gt; 导出 &gt; 用于 Excel 的 CSV，导出所有订单。</translation>
    </message>
    <message>
        <source>Toast item selections</source>
        <translation>Toast 点单明细</translation>
    </message>
    <message>
        <source>Transactions &gt; Export &gt; Items Detail CSV.</source>
        <translation>Transactions &gt; Export &gt; Items Detail CSV。</translation>
    </message>
    <message>
        <source>UCI Online Retail</source>
        <translation>UCI Online Retail</translation>
    </message>
    <message>
        <source>Wix orders</source>
        <translation>Wix 订单</translation>
    </message>
    <message>
        <source>WooCommerce &gt; Export Orders: choose order number, date, e-mail, SKU, name, quantity and item cost, then Export.</source>
        <translation>WooCommerce &gt; Export Orders：选择订单号、日期、邮箱、SKU、名称、数量和商品单价，然后导出。</translation>
    </message>
    <message>
        <source>WooCommerce orders (Advanced Order Export)</source>
        <translation>WooCommerce 订单（Advanced Order Export）</translation>
    </message>
    <message>
        <source>WooCommerce orders (Analytics)</source>
        <translation>WooCommerce 订单（分析）</translation>
    </message>
    <message>
        <source>Youzan orders (有赞)</source>
        <translation>有赞订单</translation>
    </message>
    <message>
        <source>Zettle raw data</source>
        <translation>Zettle 原始数据</translation>
    </message>
    <message>
        <source>dunnhumby products</source>
        <translation>dunnhumby 商品</translation>
    </message>
    <message>
        <source>dunnhumby transactions</source>
        <translation>dunnhumby 交易</translation>
    </message>
    <message>
        <source>eBay orders report</source>
        <translation>eBay 订单报告</translation>
    </message>
    <message>
        <source>transaction_data.csv, together with product.csv.</source>
        <translation>transaction_data.csv，与 product.csv 一起导入。</translation>
    </message>
    <message>
        <source>已卖出的宝贝 &gt; 批量导出: both ExportOrderList and ExportOrderDetailList; drop the two files together.</source>
        <translation>已卖出的宝贝 &gt; 批量导出：导出 ExportOrderList 和 ExportOrderDetailList 两个文件，一起拖入。</translation>
    </message>
    <message>
        <source>订单 &gt; 所有订单 &gt; 批量导出.</source>
        <translation>订单 &gt; 所有订单 &gt; 批量导出。</translation>
    </message>
    <message>
        <source>订单查询 &gt; 批量导出 &gt; 下载 CSV.</source>
        <translation>订单查询 &gt; 批量导出 &gt; 下载 CSV。</translation>
    </message>
    <message>
        <source>订单管理 &gt; 订单查询 &gt; 导出订单.</source>
        <translation>订单管理 &gt; 订单查询 &gt; 导出订单。</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Amount {number} of {count} of the history</source>
        <translation>第 {number} / {count} 段历史数据</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so nobody’s taste can be learned. Use bestsellers.</source>
        <translation>本店铺的销售数据中没有顾客，无法学习顾客的偏好。请使用畅销商品。</translation>
    </message>
    <message>
        <source>Stopped before anything was learned. Everything is as it was before.</source>
        <translation>尚未学到任何内容就已停止，一切保持原样。</translation>
    </message>
    <message>
        <source>The method “ease” compares all products with all others, which does not fit in memory for {products} products (up to {most} do). Use item-neighbours or factorization.</source>
        <translation>方法“ease”会将所有商品两两比较，{products} 件商品超出内存容量（最多 {most} 件）。请使用 item-neighbours 或 factorization。</translation>
    </message>
    <message>
        <source>The training broke down. Your sales and earlier models are untouched.</source>
        <translation>训练失败。您的销售数据和先前的模型未受影响。</translation>
    </message>
    <message>
        <source>The training ended unexpectedly. Your sales and earlier models are untouched; try again, and if it happens again, close other programs to free memory.</source>
        <translation>训练意外结束。您的销售数据和先前的模型未受影响；请重试，如果再次发生，请关闭其他程序以释放内存。</translation>
    </message>
    <message>
        <source>There is no method “{method}”. There are: auto, {names}.</source>
        <translation>没有方法“{method}”。可选：auto、{names}。</translation>
    </message>
    <message>
        <source>These sales have neither names nor categories of products, so products cannot be compared by them. Use another method, or import a file that has names.</source>
        <translation>这些销售数据既没有商品名称，也没有类别，无法据此比较商品。请使用其他方法，或导入含有名称的文件。</translation>
    </message>
    <message>
        <source>This model was made by another version of RecSys Desktop. Update the program, use another model or train a new one.</source>
        <translation>此模型由其他版本的 RecSys Desktop 创建。请更新程序、使用其他模型，或训练新模型。</translation>
    </message>
    <message>
        <source>This shop needs more memory for training than the computer has free. Close other programs.</source>
        <translation>训练此店铺所需的内存超过计算机的可用内存。请关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Central Europe</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>所有字符</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Agrees to mail</source>
        <translation>同意接收营销邮件</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>选择一位顾客，查看适合推荐的商品。</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Copy the list with its headers, for a spreadsheet</source>
        <translation>复制清单及表头，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of the list; nothing where it does not fit</source>
        <translation>与清单首位相比的匹配程度；不匹配则留空</translation>
    </message>
    <message>
        <source>Lists of the chosen customer</source>
        <translation>所选顾客的推荐清单</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>New since the model was trained: the list follows from the purchases since then.</source>
        <translation>训练模型后新增的顾客：清单根据此后的购买记录生成。</translation>
    </message>
    <message>
        <source>No taste is known yet: these are what sells best now.</source>
        <translation>尚不了解偏好：以下为当前畅销商品。</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>还没有购买记录。</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>推荐商品</translation>
    </message>
    <message>
        <source>One page with both lists, for the counter</source>
        <translation>一页包含两份清单，供柜台使用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>最近一次售出的价格</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The list is copied: paste it into a letter or a spreadsheet.</source>
        <translation>清单已复制：可粘贴到信函或电子表格中。</translation>
    </message>
    <message>
        <source>There is no product that was not bought yet.</source>
        <translation>没有未买过的商品。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>拒收营销邮件</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>最近 {day}</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>All</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a product on the map</source>
        <translation>在地图上查找商品</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>商品地图</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整张地图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>● this product   ○ similar   • bought</source>
        <translation>● 此商品   ○ 相似商品   • 已购买</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all products</source>
        <translation>全部商品的地图</translation>
    </message>
    <message>
        <source>{bought} purchases, the offer and {near} similar products</source>
        <translation>{bought} 件已购商品、推荐商品及 {near} 件相似商品</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message numerus="yes">
        <source>%Ln sales lines are of unknown customers: nothing is learned from these.</source>
        <translation>
            <numerusform>%Ln 条销售明细的顾客未知，不用于学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sales lines</source>
        <translation>
            <numerusform>添加 %Ln 条销售明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Add sales lines</source>
        <translation>添加销售明细</translation>
    </message>
    <message>
        <source>All sales lines of this file are here already.</source>
        <translation>此文件的销售明细均已有。</translation>
    </message>
    <message>
        <source>Are these sales?</source>
        <translation>这是销售记录吗？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln lines</source>
        <translation>
            <numerusform>已检查 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked lines</source>
        <translation>已检查的行</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>正在检查 {file} …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Each row of a sales file names an order, its date and a product; for personal lists the customer, too. Choose above each of these columns what it means.</source>
        <translation>销售文件的每一行包含订单、日期和商品；如需个性化推荐，还应包含顾客。请在上方选择这些列各自的含义。</translation>
    </message>
    <message>
        <source>Export the orders of your shop anew, or choose another file.</source>
        <translation>请重新导出店铺的订单，或选择其他文件。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不含此项继续</translation>
    </message>
    <message>
        <source>It tells who, when and what, but no order, quantity or price: is it a list of something else, such as reviews? If these are sales, choose above the column that names the product.</source>
        <translation>文件里有顾客、时间和商品，却没有订单、数量或价格：这会不会是别的清单，例如评价？如果确实是销售记录，请在上方选择商品所在的列。</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>正在查看 {file} …</translation>
    </message>
    <message>
        <source>Not everything is found</source>
        <translation>有些内容未找到</translation>
    </message>
    <message numerus="yes">
        <source>Note what %Ln customers say to mail</source>
        <translation>
            <numerusform>记录 %Ln 位顾客对营销邮件的意愿</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>没有可添加的内容</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Still to be named: {names}.</source>
        <translation>还需指定：{names}。</translation>
    </message>
    <message>
        <source>The file is looked at</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>无法导入此文件</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>各列分别是什么？</translation>
    </message>
    <message>
        <source>You imported this file on {when}.</source>
        <translation>您已于 {when} 导入过此文件。</translation>
    </message>
    <message>
        <source>You see in a moment what the file holds. Nothing is added before you say so.</source>
        <translation>稍后即可看到文件内容。未经您确认，不会添加任何数据。</translation>
    </message>
    <message>
        <source>{advice} Nothing of {file} was added.</source>
        <translation>{advice}未从 {file} 添加任何数据。</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>无法读取的行</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Agrees to mail</source>
        <translation>同意接收营销邮件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>顾客姓名</translation>
    </message>
    <message>
        <source>Customer, where nothing else tells</source>
        <translation>顾客（无其他信息时）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>拒收营销邮件</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>“{name}”列的含义</translation>
    </message>
    <message>
        <source>What the column “{name}” means</source>
        <translation>“{name}”列表示什么</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>bestseller share</source>
        <translation>畅销占比</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>new share</source>
        <translation>新品占比</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>消费</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About RecSys Desktop</source>
        <translation>关于 RecSys Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>导入销售数据(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>新建店铺(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open shop…</source>
        <translation>打开店铺(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Recent shops</source>
        <translation>最近的店铺(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>停止并保留最佳结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try the sample shop</source>
        <translation>试用示例店铺(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>复制整个表格(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;orget the customer…</source>
        <translation>遗忘该顾客(&amp;O)…</translation>
    </message>
    <message>
        <source>Go to the &amp;pages’ names</source>
        <translation>转到页面导航(&amp;P)</translation>
    </message>
    <message>
        <source>No shop was opened yet</source>
        <translation>还没有打开过店铺</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders. The folder is {folder}.</source>
        <translation>这台电脑上没有可显示文件夹的程序。文件夹位于 {folder}。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Alike by description</source>
        <translation>描述相近</translation>
    </message>
    <message>
        <source>All products at once</source>
        <translation>全部商品综合</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>畅销商品</translation>
    </message>
    <message>
        <source>Bestsellers of each category</source>
        <translation>各类别畅销商品</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>关联购买</translation>
    </message>
    <message>
        <source>Customers alike</source>
        <translation>相似顾客</translation>
    </message>
    <message>
        <source>Customers’ taste</source>
        <translation>顾客偏好</translation>
    </message>
    <message>
        <source>Guesses bought or not bought, pair by pair (classic). Good to compare with; the other ways are mostly better and faster.</source>
        <translation>逐对推测买或不买（经典方法）。适合用来对比；其他方法大多更好、更快。</translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>Looks at names, categories and prices of what a customer bought (content). Good where most products are new or rarely sold.</source>
        <translation>查看顾客所购商品的名称、类别和价格（内容）。适合大部分商品较新或较少售出的店铺。</translation>
    </message>
    <message>
        <source>Looks at what sold most lately in the categories that a customer buys. Good where categories tell more than single products.</source>
        <translation>查看顾客所购类别中近期销量最高的商品。适合类别比单件商品更能说明喜好的店铺。</translation>
    </message>
    <message>
        <source>Looks at what sold most lately, for as many days as did best on your last weeks. Good for a start, and where sales name no customers.</source>
        <translation>查看近期销量最高的商品，天数按您最近几周效果最好的来定。适合刚起步，或销售数据中没有顾客信息的店铺。</translation>
    </message>
    <message>
        <source>Looks at what the most similar customers bought (user neighbours). Good where customers fall into groups.</source>
        <translation>查看最相似的顾客买了什么（相似顾客法）。适合顾客可分成不同群体的店铺。</translation>
    </message>
    <message>
        <source>Looks at which products the same customers buy (item neighbours). Good where things go together, and easy to understand.</source>
        <translation>查看哪些商品常由同一批顾客购买（相似商品法）。适合商品常搭配购买的店铺，也容易理解。</translation>
    </message>
    <message>
        <source>Looks at who bought what, and when (factorization). Good where many customers come back and differ.</source>
        <translation>查看谁在何时买了什么（矩阵分解）。适合回头客多、喜好各异的店铺。</translation>
    </message>
    <message>
        <source>Mixes the two ways that did best together on your last weeks (blend). Good where every hit counts and time does not.</source>
        <translation>将最近几周配合效果最好的两种方法混合（混合）。适合重视每次命中、不计较时间的店铺。</translation>
    </message>
    <message>
        <source>Textbook neural network</source>
        <translation>经典神经网络</translation>
    </message>
    <message>
        <source>Tries several ways on your last weeks, may mix two, and keeps the simplest of the best; bestsellers where nothing does better. Good for nearly every shop.</source>
        <translation>用您最近几周的数据尝试多种方法，可能混合其中两种，并保留效果最好的方法中最简单的；若都不如畅销商品，则使用畅销商品。几乎适合所有店铺。</translation>
    </message>
    <message>
        <source>Two ways mixed</source>
        <translation>两种方法混合</translation>
    </message>
    <message>
        <source>Weighs every product against all others in one calculation (EASE). Good for up to some thousand products.</source>
        <translation>一次计算权衡每件商品与其他所有商品（EASE）。适合商品不超过数千件的店铺。</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Here the program learns what your customers like. Train again when new sales have come in.</source>
        <translation>程序在这里学习顾客的喜好。有新的销售数据后，请重新训练。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>Bringing the model back</source>
        <translation>正在恢复模型</translation>
    </message>
    <message>
        <source>Changing the model</source>
        <translation>正在切换模型</translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Removing the model</source>
        <translation>正在移除模型</translation>
    </message>
    <message>
        <source>The lists come from the {model} now.</source>
        <translation>推荐清单现由 {model}生成。</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>In use: model of {moment}</source>
        <translation>当前使用：{moment} 的模型</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>没有一笔销售说明是谁买的：所有人得到的都是畅销商品。</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>每 100 位回头客中，有 {model} 位首次购买了畅销商品清单中的商品。</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>每 100 位回头客中，有 {model} 位首次购买了清单推荐的商品（每份十件）；换成畅销商品清单，会命中 {bestsellers} 位。</translation>
    </message>
    <message>
        <source>The bestsellers did better on these weeks: use them, or train again with more sales.</source>
        <translation>在这几周里，畅销商品的效果更好：可改用畅销商品，或导入更多销售数据后重新训练。</translation>
    </message>
    <message>
        <source>The difference may be chance: these customers are too few to tell the lists apart.</source>
        <translation>差距可能只是偶然：这些顾客太少，无法分出高下。</translation>
    </message>
    <message>
        <source>This model could not be tested: too few customers came back in the last weeks.</source>
        <translation>无法检验此模型：最近几周的回头客太少。</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>最近几周的回头客太少，无法检验：所有人得到的都是畅销商品。</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>model of {moment}</source>
        <translation>{moment} 的模型</translation>
    </message>
    <message>
        <source>stopped early: it does not know the last weeks</source>
        <translation>提前停止：不了解最近几周</translation>
    </message>
    <message>
        <source>tested on {customers} customers of the last {days} days</source>
        <translation>用最近 {days} 天的 {customers} 位顾客检验</translation>
    </message>
    <message>
        <source>{lines} sales lines of known customers</source>
        <translation>{lines} 条已知顾客的销售明细</translation>
    </message>
    <message>
        <source>{method}, stopped early</source>
        <translation>{method}（提前停止）</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>畅销商品</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>每 100 位回头客中，首次购买清单推荐商品（每份十件）的人数</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>学习所用的销售明细条数</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>How many of 100 customers a list of bestsellers would have caught</source>
        <translation>每 100 位顾客中，畅销商品清单能命中的人数</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Let the lists come from the chosen model (Enter)</source>
        <translation>用所选模型生成推荐清单（Enter）</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>每百位命中</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>每百位命中：100 次这样的检验中，有 95 次数值落在这两者之间</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen model (Delete); you can undo it</source>
        <translation>移除所选模型（Delete），可以撤销</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>销售明细</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>可信范围</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>When its training ended</source>
        <translation>训练结束的时间</translation>
    </message>
    <message>
        <source>{count}. Choose two with Ctrl to compare them.</source>
        <translation>{count}。按住 Ctrl 选择两个即可对比。</translation>
    </message>
    <message>
        <source>● The lists come from this model</source>
        <translation>● 推荐清单由此模型生成</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Sales by month</source>
        <translation>每月销售</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 条明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>每月销售</translation>
    </message>
    <message numerus="yes">
        <source>Sales in the last %Ln months</source>
        <translation>
            <numerusform>最近 %Ln 个月的销售</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales lines by month</source>
        <translation>每月销售明细</translation>
    </message>
    <message>
        <source>sales end on {day}</source>
        <translation>销售数据截至 {day}</translation>
    </message>
    <message>
        <source>takings {money}</source>
        <translation>销售额 {money}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>1 new line since the model</source>
        <translation>模型训练后新增 1 条明细</translation>
    </message>
    <message>
        <source>Import a file of sales: each line says who bought what, and when.</source>
        <translation>导入销售文件：每行记录谁在何时买了什么。</translation>
    </message>
    <message>
        <source>Import my sales…</source>
        <translation>导入我的销售数据…</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>导入销售数据…</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most.</source>
        <translation>模型会从您的销售数据中学习顾客的喜好。最多一两分钟。</translation>
    </message>
    <message>
        <source>It learns that from your sales: choose a file from your shop’s program or till, or drag it onto this window. Everything stays on this computer. Or look around first, in a made-up shop of teas and coffees: it is ready within seconds.</source>
        <translation>它从您的销售记录中学习：请选择店铺软件或收银系统导出的文件，或把文件拖到这个窗口。一切都留在这台电脑上。也可以先在一家虚构的茶与咖啡店里看看：几秒钟就准备好。</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>尚无模型：开始训练</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>打开店铺…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>查看顾客</translation>
    </message>
    <message>
        <source>The lists are ready</source>
        <translation>推荐清单已就绪</translation>
    </message>
    <message>
        <source>The lists follow in a moment. You can look around meanwhile.</source>
        <translation>推荐清单稍后即可生成，期间您可以先四处看看。</translation>
    </message>
    <message>
        <source>The lists follow the sales that are here; the model of {day} has learned from others, too.</source>
        <translation>推荐清单依据现有的销售数据；{day} 的模型还学习了其他销售数据。</translation>
    </message>
    <message>
        <source>The lists take the new sales into account already; the model of {day} has not learned from them.</source>
        <translation>推荐清单已考虑新的销售数据，但 {day} 的模型尚未从中学习。</translation>
    </message>
    <message>
        <source>The model of {day} knows all sales that are here.</source>
        <translation>{day} 的模型已了解这里的全部销售数据。</translation>
    </message>
    <message>
        <source>The program is learning what your customers like</source>
        <translation>程序正在学习顾客的喜好</translation>
    </message>
    <message>
        <source>This program finds out what to offer to each of your customers, and tells why</source>
        <translation>找出适合向每位顾客推荐的商品，并说明原因</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>本店铺还没有销售数据</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>试用示例店铺</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Your sales have changed since the model</source>
        <translation>模型训练之后，销售数据已有变动</translation>
    </message>
    <message>
        <source>{count} new lines since the model</source>
        <translation>模型训练后新增 {count} 条明细</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>payment reserved</source>
        <translation>已预授权</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>voided (never paid)</source>
        <translation>已作废（从未付款）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders since {day}</source>
        <translation>
            <numerusform>自 {day} 起 %Ln 单</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order, on {day}</source>
        <translation>1 个订单，{day}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{money} spent before refunds</source>
        <translation>消费 {money}（未扣退款）</translation>
    </message>
</context>
<context>
    <name>OrdersStrip</name>
    <message>
        <source>Orders over time</source>
        <translation>历次订单</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What your shop holds, and what to do next.</source>
        <translation>店铺中有什么数据，下一步做什么。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Model of {day}, learned from {lines} sales lines of known customers.</source>
        <translation>{day} 的模型，学习了 {lines} 条已知顾客的销售明细。</translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation>打印于 {day}。</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>{shop} 的报告</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF file instead.</source>
        <translation>打印机未接受报告。请改为保存 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>PaperTasks</name>
    <message>
        <source>Printing the report</source>
        <translation>正在打印报告</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>正在保存报告</translation>
    </message>
    <message>
        <source>The report is saved in {file}.</source>
        <translation>报告已保存到 {file}。</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
    <message>
        <source>There is no printer. Save the report as a PDF file instead.</source>
        <translation>没有打印机。请改为将报告保存为 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>{shop} 的报告</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>将报告保存为 PDF</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation>没有符合条件的顾客。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Quantity times price of all purchases, as in the files, before refunds; lines without a price count as 0</source>
        <translation>所有购买的数量乘以价格，以文件为准，未扣退款；没有价格的明细按 0 计算</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索顾客</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>搜索姓名或邮箱</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>搜索姓名或编号</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>显示所有顾客</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>{shown} of {total} customers</source>
        <translation>{shown} / {total} 位顾客</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Give the shop a name and a folder.</source>
        <translation>请填写店铺名称并选择文件夹。</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>It will be in {folder}.</source>
        <translation>将保存在 {folder}。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name the folder in full, from its drive or root on.</source>
        <translation>请填写完整路径，从盘符或根目录开始。</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>已有同名内容。请换一个名称。</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>无法读取此文件夹：{reason}。</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Where the lists are good</source>
        <translation>推荐效果细分</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>All %Ln rows.</source>
        <translation>
            <numerusform>全部 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first rows</source>
        <translation>返回前几行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns not needed are hidden: {count}</source>
        <translation>已隐藏不需要的列：{count}</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln customers.</source>
        <translation>
            <numerusform>面向 %Ln 位顾客。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide columns that are not needed</source>
        <translation>隐藏不需要的列</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The codes in place of customers are drawn anew for the file.</source>
        <translation>代替顾客的代号会为该文件重新生成。</translation>
    </message>
    <message>
        <source>The file’s beginning</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>The file’s first lines</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>The file’s first rows</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>The first {rows} rows.</source>
        <translation>前 {rows} 行。</translation>
    </message>
    <message>
        <source>Your sales name no e-mail addresses: the customer’s number stands in their place.</source>
        <translation>您的销售数据中没有邮箱地址，因此使用顾客编号。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln rows.</source>
        <translation>
            <numerusform>{name}：全部 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the first {rows}.</source>
        <translation>{name}：前 {rows} 行。</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Choose a product on the left: beside it stand what is like it, and whom to tell about it.</source>
        <translation>在左侧选择一件商品，即可看到相似商品，以及适合向哪些顾客推荐。</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>选择一件商品，查看相似商品。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Privacy and program</source>
        <translation>隐私与程序</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>RecSys Desktop {version}</source>
        <translation>RecSys Desktop {version}</translation>
    </message>
    <message>
        <source>Sales, customers and lists stay on this computer: the program connects to nothing and sends nothing.</source>
        <translation>销售数据、顾客和推荐清单都留在本机：程序不联网，也不向外发送任何数据。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>显示数据文件夹</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>显示日志文件夹</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the models</source>
        <translation>检查模型</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>检查销售数据</translation>
    </message>
    <message>
        <source>Choosing the best</source>
        <translation>选择最佳方案</translation>
    </message>
    <message>
        <source>Choosing the customers</source>
        <translation>选择顾客</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation>与店铺数据比对</translation>
    </message>
    <message>
        <source>Copying the sales</source>
        <translation>复制销售数据</translation>
    </message>
    <message>
        <source>Counting what sells</source>
        <translation>统计销量</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>正在遗忘该顾客</translation>
    </message>
    <message>
        <source>Judging the lists</source>
        <translation>评估推荐清单</translation>
    </message>
    <message>
        <source>Learning from all sales</source>
        <translation>学习全部销售数据</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Looking at the sales</source>
        <translation>查看销售数据</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>查看“{name}”</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>生成推荐清单</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>打开“{name}”</translation>
    </message>
    <message>
        <source>Putting orders together</source>
        <translation>归并订单</translation>
    </message>
    <message>
        <source>Reading sales lines</source>
        <translation>读取销售明细</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>读取表格</translation>
    </message>
    <message>
        <source>Reading the table “{table}”</source>
        <translation>读取表“{table}”</translation>
    </message>
    <message>
        <source>Reading “{sheet}”</source>
        <translation>读取“{sheet}”</translation>
    </message>
    <message>
        <source>Restoring the shop</source>
        <translation>恢复店铺</translation>
    </message>
    <message>
        <source>Saving the backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Starting to learn</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>Storing sales lines</source>
        <translation>保存销售明细</translation>
    </message>
    <message>
        <source>Taking back sales lines</source>
        <translation>撤回销售明细</translation>
    </message>
    <message>
        <source>Trying settings {trial} of {trials}</source>
        <translation>尝试第 {trial} / {trials} 组参数</translation>
    </message>
    <message>
        <source>Trying settings {tried} of {trials}</source>
        <translation>尝试第 {tried} / {trials} 组参数</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>解压“{name}”</translation>
    </message>
    <message>
        <source>Writing sales lines</source>
        <translation>写入销售明细</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>写入推荐清单</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Always beside the others: what all must beat</source>
        <translation>始终作为对照：所有方法都应胜过它</translation>
    </message>
    <message>
        <source>As fits the shop</source>
        <translation>按店铺情况</translation>
    </message>
    <message>
        <source>For each way; the test takes longer, too.</source>
        <translation>每种方法的时间；检验本身还需更久。</translation>
    </message>
    <message>
        <source>Hides the last weeks of your sales, makes lists from all that came before, and counts who then bought something from the list. It takes some minutes, and you can go on working.</source>
        <translation>隐去您最近几周的销售数据，用此前的全部数据生成推荐清单，再统计有多少顾客购买了清单中的商品。需要几分钟，期间您可以继续工作。</translation>
    </message>
    <message>
        <source>How many of the last weeks to hide:</source>
        <translation>隐去最近几周：</translation>
    </message>
    <message>
        <source>Shows what lists from the last eighth, quarter and half of the history catch</source>
        <translation>显示仅用最近八分之一、四分之一和一半的历史数据时，推荐清单的命中情况</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新检验</translation>
    </message>
    <message>
        <source>Test the lists</source>
        <translation>检验推荐清单</translation>
    </message>
    <message>
        <source>Test the lists on the last weeks</source>
        <translation>用最近几周检验推荐清单</translation>
    </message>
    <message>
        <source>The last four weeks, or a quarter of a shorter history</source>
        <translation>最近四周；历史较短时取其四分之一</translation>
    </message>
    <message>
        <source>The test is on its way: its progress stands at the foot of the window. You can go on working.</source>
        <translation>检验正在进行，进度显示在窗口底部。您可以继续工作。</translation>
    </message>
    <message>
        <source>Try less history, too</source>
        <translation>同时试用较少的历史数据</translation>
    </message>
    <message>
        <source>Which ways to learn are tested, on how many weeks, and for how long</source>
        <translation>检验哪些学习方法、用几周、花多长时间</translation>
    </message>
</context>
<context>
    <name>ProofPlots</name>
    <message>
        <source>1–{months} months</source>
        <translation>1–{months} 个月</translation>
    </message>
    <message>
        <source>Buy again, by length of the list</source>
        <translation>再次购买，按清单长度</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>按此前的订单数</translation>
    </message>
    <message>
        <source>By how much history was learned from</source>
        <translation>按学习所用的历史长度</translation>
    </message>
    <message>
        <source>Learned from the last {span} before the test: {lines} sales lines, {customers} customers</source>
        <translation>学习检验前最近 {span}的数据：{lines} 条销售明细，{customers} 位顾客</translation>
    </message>
    <message>
        <source>New for you, by length of the list</source>
        <translation>为您推荐，按清单长度</translation>
    </message>
    <message>
        <source>Products on sale for {age}: {count} purchases</source>
        <translation>上架 {age}的商品：购买 {count} 次</translation>
    </message>
    <message>
        <source>Purchases in 100 on the list, by the product’s age</source>
        <translation>每 100 次购买中的命中次数，按商品上架时间</translation>
    </message>
    <message>
        <source>Variety: products shown, and customers in 100 who bought</source>
        <translation>多样性：被推荐的商品与购买的顾客</translation>
    </message>
    <message>
        <source>over {months} months</source>
        <translation>超过 {months} 个月</translation>
    </message>
    <message>
        <source>products shown, %</source>
        <translation>被推荐的商品，%</translation>
    </message>
    <message>
        <source>under {weeks} weeks</source>
        <translation>不足 {weeks} 周</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>{name}: {shown} of all products shown, {hits} customers in 100</source>
        <translation>{name}：推荐了全部商品的 {shown}，每 100 位顾客命中 {hits} 位</translation>
    </message>
</context>
<context>
    <name>ProofWording</name>
    <message>
        <source>About as good: {methods}.</source>
        <translation>效果相当：{methods}。</translation>
    </message>
    <message>
        <source>Another model is in use since this test.</source>
        <translation>此次检验之后已改用其他模型。</translation>
    </message>
    <message>
        <source>Best: {method}.</source>
        <translation>最佳：{method}。</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>每 100 位顾客中购买了推荐商品的人数</translation>
    </message>
    <message>
        <source>How many of all products are on at least one list (coverage)</source>
        <translation>至少出现在一份清单上的商品占全部商品的比例（coverage）</translation>
    </message>
    <message>
        <source>How much of what these customers bought was on their list (recall)</source>
        <translation>这些顾客购买的商品中，出现在推荐清单上的比例（recall）</translation>
    </message>
    <message>
        <source>It was better than all other ways, and that is sure.</source>
        <translation>它胜过所有其他方法，且差距可信。</translation>
    </message>
    <message>
        <source>Made before your last import: test again to see how the lists do with the sales of today.</source>
        <translation>检验早于您最近一次导入：请重新检验，了解推荐清单在最新销售数据上的效果。</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>未检验：{method}。{reason}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>每 100 位回头客中，有 {model} 位首次购买了畅销商品清单中的商品。</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of {length}. A bestseller list would have caught {bestsellers}.</source>
        <translation>每 100 位回头客中，有 {model} 位首次购买了清单推荐的商品（每份 {length} 件）。换成畅销商品清单，会命中 {bestsellers} 位。</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the 28 days before</source>
        <translation>所有清单位置中，推荐前 28 天内首次售出的商品所占的比例</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with one of the best sold hundredth of the products</source>
        <translation>所有清单位置中，销量排在前百分之一的商品所占的比例</translation>
    </message>
    <message>
        <source>Order of the lists, 0 to 100 (NDCG)</source>
        <translation>清单排序，0 到 100（NDCG）</translation>
    </message>
    <message>
        <source>Places with all-time bestsellers</source>
        <translation>历来畅销品占比</translation>
    </message>
    <message>
        <source>Places with new products</source>
        <translation>新品占比</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>被推荐的商品</translation>
    </message>
    <message>
        <source>Program’s choice: {method}</source>
        <translation>程序的选择：{method}</translation>
    </message>
    <message>
        <source>Purchases caught</source>
        <translation>命中的购买</translation>
    </message>
    <message>
        <source>Spent per customer</source>
        <translation>每位顾客消费</translation>
    </message>
    <message>
        <source>Test of {moment}.</source>
        <translation>检验于 {moment}。</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), of which nothing was known when the lists were made: {customers} customers who came back and bought a product for the first time.</source>
        <translation>用您 {since} 至 {until}（{days} 天）的销售数据检验，生成清单时对这些数据一无所知：{customers} 位回头客在此期间购买了没买过的商品。</translation>
    </message>
    <message>
        <source>The thin lines show how sure each figure is (95 %). Order of the lists: 100 where all that was bought stood at the top, 0 where nothing of it was on the list.</source>
        <translation>细线表示各数值的可信范围（95%）。清单排序：购买的商品全部排在最前为 100，均未出现在清单上为 0。</translation>
    </message>
    <message>
        <source>What a customer had bought before. {customers} customers.</source>
        <translation>顾客以前买过的商品。{customers} 位顾客。</translation>
    </message>
    <message>
        <source>What a customer had never bought before. {customers} customers.</source>
        <translation>顾客从未买过的商品。{customers} 位顾客。</translation>
    </message>
    <message>
        <source>What a customer spent on products of the list of {length}, on average</source>
        <translation>每位顾客在 {length} 件推荐商品上的平均消费</translation>
    </message>
    <message>
        <source>What was bought often and lately</source>
        <translation>常买和近期买过的商品</translation>
    </message>
    <message>
        <source>Your lists, by customers’ rhythm</source>
        <translation>您的清单：按购买周期</translation>
    </message>
    <message>
        <source>surely between {low} and {high}</source>
        <translation>可信范围 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{name}: {value}, surely between {low} and {high}</source>
        <translation>{name}：{value}，可信范围 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>账单信息(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>结束(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>开始(&amp;S)：</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>任务优先级(&amp;P)：</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>计划打印(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>需要身份验证</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>需要身份验证才能在 %2 上使用 %1。</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>需要身份验证才能使用 %1。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>用户名：</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上一级文件夹</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>页面顺序(&amp;O)：</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>每张页数(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 的写法不正确。请用“,”分隔页码和范围，用“-”表示范围，并确保各范围互不重叠。</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>双面打印设置冲突</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>页码无效</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>双面打印设置相互冲突。是否要修改？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>高级选项冲突</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>%1 的自定义值</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>页面设置冲突</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>页面设置相互冲突。是否要修改？</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>某些高级选项相互冲突。是否要修改？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>某些选项相互冲突，请修改。</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>页面组(&amp;S)：</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>输入以逗号分隔的页码或范围；范围由两个数字和中间的连字符组成。例如，3,5-7,9 会打印第 3、5、6、7、9 页。</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>A second shop</source>
        <translation>另一家店铺</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Count as sales</source>
        <translation>计入销售</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待确认问题</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>本店铺</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page}（Ctrl+{number}）</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Recent shops</source>
        <translation>最近的店铺</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Removed: the {model}</source>
        <translation>已移除：{model}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From the training</source>
        <translation>训练时的表现</translation>
    </message>
    <message>
        <source>How good the lists are, tested on your own last weeks against a plain list of bestsellers.</source>
        <translation>用您最近几周的销售数据检验推荐效果，并与普通的畅销商品清单对比。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message numerus="yes">
        <source>%Ln more wait</source>
        <translation>
            <numerusform>另有 %Ln 项等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>立即结束，今后使用目前找到的最佳模型</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>正在保留最佳结果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>正在进行的任务</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>停止并保留最佳结果</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{title}: {phase}</source>
        <translation>{title}：{phase}</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%Ln invisible control characters were dropped.</source>
        <translation>
            <numerusform>已去除 %Ln 个不可见的控制字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were refunded in part; the file does not say for which products, so they count in full.</source>
        <translation>
            <numerusform>%Ln 个订单有部分退款；文件没有说明是哪些商品，因此全额计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without an e-mail address went to the customer with the same name and postcode.</source>
        <translation>
            <numerusform>%Ln 个没有电子邮件地址的订单归入了姓名和邮编相同的顾客。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read; left out: {where}.</source>
        <translation>
            <numerusform>%Ln 行无法读取，已略过：{where}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no readable price; kept without one.</source>
        <translation>
            <numerusform>%Ln 行没有可读的价格，按无价格保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?</source>
        <translation>
            <numerusform>%Ln 行看起来是运费、小费、礼品卡、手续费或折扣，而不是商品：{examples}。要略过吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say neither yes nor no to mail: {examples}. Whether these customers agree stays unknown.</source>
        <translation>
            <numerusform>%Ln 行对营销邮件既未同意也未拒绝：{examples}。这些顾客是否同意仍然未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed; read as it stands: {where}.</source>
        <translation>有引号未闭合，按原样读取：{where}。</translation>
    </message>
    <message>
        <source>A sheet of {name} is too large to be read whole.</source>
        <translation>{name} 中有一张工作表过大，无法完整读取。</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers (1.23457E+17); orders are told apart by “{number}” instead.</source>
        <translation>订单号被电子表格损坏（1.23457E+17），改用“{number}”区分订单。</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers in {name} (they look like 1.23457E+17), so that different orders look the same. Export the file again and import it without opening it in a spreadsheet first.</source>
        <translation>{name} 中的订单号被电子表格损坏（形如 1.23457E+17），不同的订单看起来相同。请重新导出文件，导入之前不要用电子表格打开。</translation>
    </message>
    <message>
        <source>Customers are known by their names only: two of the same name count as one. An export with customer numbers or e-mail addresses tells them apart.</source>
        <translation>只能通过姓名识别顾客：同名者会视为同一位。含有顾客编号或邮箱的导出可以区分。</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the day first, then the month.</source>
        <translation>在 {example} 这样的日期中，日和月哪个在前？文件中没有日期可以确定，暂按先日后月读取。</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the month first, then the day.</source>
        <translation>在 {example} 这样的日期中，日和月哪个在前？文件中没有日期可以确定，暂按先月后日读取。</translation>
    </message>
    <message>
        <source>In your spreadsheet, choose File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>请在电子表格中选择 文件 &gt; 另存为 &gt; CSV UTF-8，再导入该文件。</translation>
    </message>
    <message>
        <source>Lines that are not part of the table were skipped: {before} before the table and {footers} totals or remarks.</source>
        <translation>已跳过不属于表格的行：表格之前 {before} 行，合计或备注 {footers} 行。</translation>
    </message>
    <message>
        <source>No customer column: what is bought together can be learned, but there are no personal lists.</source>
        <translation>没有顾客列：可以学习哪些商品常一起购买，但没有个性化清单。</translation>
    </message>
    <message>
        <source>No order number: what a customer buys on one day counts as one order.</source>
        <translation>没有订单号：同一位顾客同一天的购买视为一个订单。</translation>
    </message>
    <message>
        <source>No quantity column: each row counts as one piece.</source>
        <translation>没有数量列：每行视为一件。</translation>
    </message>
    <message>
        <source>No row has a readable price; kept without one.</source>
        <translation>没有一行有可读的价格，按无价格保留。</translation>
    </message>
    <message>
        <source>No row names its customer: what is bought together can be learned, but there are no personal lists.</source>
        <translation>没有一行注明顾客：可以学习哪些商品常一起购买，但没有个性化清单。</translation>
    </message>
    <message>
        <source>No row of this file is a sale that counts.</source>
        <translation>此文件中没有可计入的销售。</translation>
    </message>
    <message>
        <source>Some letters are not in the file’s encoding and may look wrong: {where}.</source>
        <translation>部分字符不符合文件的编码，可能显示有误：{where}。</translation>
    </message>
    <message>
        <source>The compressed file {name} is damaged or incomplete. Download it again.</source>
        <translation>压缩文件 {name} 已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>The dates in {name} are in years such as {year}, of the Persian or the Islamic calendar. Set the date format of the export, or of this column in your spreadsheet, to the Gregorian calendar and import that file.</source>
        <translation>{name} 中的日期使用 {year} 这样的年份，属于波斯历或伊斯兰历。请将导出的日期格式，或电子表格中该列的日期格式，改为公历，然后导入该文件。</translation>
    </message>
    <message>
        <source>The last line is incomplete; the download may have been cut off.</source>
        <translation>最后一行不完整，下载可能中断了。</translation>
    </message>
    <message>
        <source>The prices are in several currencies ({signs}); they are taken as they stand.</source>
        <translation>价格使用了多种币种（{signs}），按原样采用。</translation>
    </message>
    <message>
        <source>The years are those of the Buddhist calendar: {year} was read as {common}.</source>
        <translation>年份采用佛历：{year} 已读作 {common}。</translation>
    </message>
    <message>
        <source>There is no field “{field}”. These exist: {names}.</source>
        <translation>没有“{field}”字段。可用的字段：{names}。</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>没有文件“{path}”。</translation>
    </message>
    <message>
        <source>There is no layout called “{name}”. These exist: {names}.</source>
        <translation>没有名为“{name}”的文件格式。可用的格式：{names}。</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack {name} ({size} GB).</source>
        <translation>磁盘空间不足，无法解压 {name}（{size} GB）。</translation>
    </message>
    <message>
        <source>There is no sales file in the folder {name}.</source>
        <translation>文件夹 {name} 中没有销售文件。</translation>
    </message>
    <message>
        <source>There is no text encoding called “{name}”. Usual ones are utf-8, cp1252 and utf-16.</source>
        <translation>没有名为“{name}”的文本编码。常用的有 utf-8、cp1252 和 utf-16。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquet 文件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation>第 {lines} 行</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>第 {lines} 行</translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} and %Ln more</source>
        <translation>
            <numerusform>第 {lines} 行及另外 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>{count} of {filled} rows of {name} cannot be read; nothing was imported. The first is line {line}: {reason}.</source>
        <translation>{name} 的 {filled} 行中有 {count} 行无法读取，未导入任何数据。首处为第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be imported as it is. {refusal}</source>
        <translation>{name} 无法按现状导入。{refusal}</translation>
    </message>
    <message>
        <source>{name} has no column “{absent}”. It has these: {found}.</source>
        <translation>{name} 中没有“{absent}”列。现有的列：{found}。</translation>
    </message>
    <message>
        <source>{name} has {count} columns; up to {most} can be read. Delete the columns that are not needed, or export the orders with one row per product.</source>
        <translation>{name} 有 {count} 列，最多可读取 {most} 列。请删除不需要的列，或者按每件商品一行导出订单。</translation>
    </message>
    <message>
        <source>{name} holds another archive. Unpack it and import the file inside.</source>
        <translation>{name} 中还有压缩包。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>{name} holds no orders. Was the date range of the export empty?</source>
        <translation>{name} 中没有订单。导出时选择的日期范围是否为空？</translation>
    </message>
    <message>
        <source>{name} holds no table with a header and columns.</source>
        <translation>{name} 中没有带表头和列的表格。</translation>
    </message>
    <message>
        <source>{name} holds two tables: line {line} is another header, with its columns in another order. Save each table as a file of its own and import both.</source>
        <translation>{name} 含有两张表格：第 {line} 行是另一个表头，列的顺序不同。请将每张表格另存为单独的文件，再分别导入。</translation>
    </message>
    <message>
        <source>{name} is a Numbers document. In Numbers, choose File &gt; Export To &gt; CSV and import that file.</source>
        <translation>{name} 是 Numbers 文稿。请在 Numbers 中选择 文件 &gt; 导出为 &gt; CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>{name} is a text document or a presentation, not a file with sales.</source>
        <translation>{name} 是文字文档或演示文稿，不是含有销售数据的文件。</translation>
    </message>
    <message>
        <source>{name} is a web page, not a sales file. Download the export again after signing in.</source>
        <translation>{name} 是网页，不是销售文件。请登录后重新下载导出文件。</translation>
    </message>
    <message>
        <source>{name} is a zip archive without a sales file (CSV, TXT or a workbook).</source>
        <translation>{name} 是 zip 压缩包，但其中没有销售文件（CSV、TXT 或工作簿）。</translation>
    </message>
    <message>
        <source>{name} is a zip archive, damaged or incomplete. Download it again.</source>
        <translation>{name} 是 zip 压缩包，已损坏或不完整。请重新下载。</translation>
    </message>
    <message>
        <source>{name} is a zip archive. Unpack it and import the file inside.</source>
        <translation>{name} 是 zip 压缩包。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, but none of its sheets holds a table of sales.</source>
        <translation>{name} 是 Excel 工作簿，但没有一张工作表含有销售表格。</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete.</source>
        <translation>{name} 是 Excel 工作簿，已损坏或不完整。</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete. Download it again. If your spreadsheet opens it, choose there File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>{name} 是 Excel 工作簿，已损坏或不完整。请重新下载。如果电子表格能打开它，请在其中选择 文件 &gt; 另存为 &gt; CSV UTF-8，再导入该文件。</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text file.</source>
        <translation>{name} 是 Excel 工作簿，不是文本文件。</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook, not a text file.</source>
        <translation>{name} 是旧版 Excel 工作簿，不是文本文件。</translation>
    </message>
    <message>
        <source>{name} is empty. Was the date range of the export empty?</source>
        <translation>{name} 是空文件。导出时选择的日期范围是否为空？</translation>
    </message>
    <message>
        <source>{name} is not a sales file: it has no lines.</source>
        <translation>{name} 不是销售文件：没有任何行。</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the sales as CSV and import that file.</source>
        <translation>{name} 不是文本文件。请将销售数据导出为 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} 受密码保护。</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it and import the file inside.</source>
        <translation>{name} 受密码保护。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text file with sales.</source>
        <translation>{name} 是{what}，不是含有销售数据的文本文件。</translation>
    </message>
    <message>
        <source>{name} lacks columns that are plainly these: {lacking}. Columns found: {found}. Name the right ones with {hint}.</source>
        <translation>{name} 中无法明确识别以下列：{lacking}。现有的列：{found}。请用 {hint} 指定正确的列。</translation>
    </message>
    <message>
        <source>{name} lists orders without their products. Export the order items instead, one row per product. If a column does hold the product, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} 只有订单，没有商品。请改为导出订单商品明细，每件商品一行。如果某一列确实是商品，请用 --map product_name=COLUMN 指定。现有的列：{found}。</translation>
    </message>
    <message>
        <source>{name} looks like a customer list, not sales. Export the orders with their items.</source>
        <translation>{name} 看起来是顾客列表，而不是销售数据。请导出包含商品明细的订单。</translation>
    </message>
    <message>
        <source>{name} looks like a product list, not sales. Export the orders with their items.</source>
        <translation>{name} 看起来是商品列表，而不是销售数据。请导出包含商品明细的订单。</translation>
    </message>
    <message>
        <source>{name} tells who, when and what, but no order, quantity or price, and “{header}” may stand in a list of something else than sales. If these are sales, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} 列出了谁、何时和什么，但没有订单、数量或价格，而“{header}”可能出现在并非销售记录的清单中。如果这些确是销售，请用 --map product_name=COLUMN 指明。现有的列：{found}。</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than sales take. Export the sales again.</source>
        <translation>{name} 解压后远大于正常的销售数据。请重新导出销售数据。</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than sales take. Export the sales again as CSV.</source>
        <translation>{name} 解压后会远大于正常的销售数据。请将销售数据重新导出为 CSV。</translation>
    </message>
    <message>
        <source>“{date_order}” is no order of dates. Use one of {names}.</source>
        <translation>“{date_order}”不是日期顺序。请使用 {names} 之一。</translation>
    </message>
    <message>
        <source>“{name}” stands at {theirs} of {every} orders: taken for a till or for customers without a name, so these sales count as anonymous.</source>
        <translation>“{name}”出现在 {every} 个订单中的 {theirs} 个：视为收银台或未留名的顾客，因此这些销售按匿名处理。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language and look, backups, and where your shop is kept. Nothing here is needed to begin.</source>
        <translation>语言和外观、备份，以及店铺的保存位置。刚开始使用时无需设置。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your system does not say whether it is light or dark: the program is light.</source>
        <translation>系统未说明是浅色还是深色，程序使用浅色。</translation>
    </message>
    <message>
        <source>Your system is dark now. When it turns light, so does the program.</source>
        <translation>系统目前为深色；系统变为浅色时，程序也会随之改变。</translation>
    </message>
    <message>
        <source>Your system is light now. When it turns dark, so does the program.</source>
        <translation>系统目前为浅色；系统变为深色时，程序也会随之改变。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Buy again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>顾客 {number}</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>打印机未接受清单。</translation>
    </message>
    <message>
        <source>The sheet is in {file}.</source>
        <translation>清单已保存到 {file}。</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>清单已发送到打印机。</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>最近 {day}</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation>无法写入 {file}。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Buy again</source>
        <translation>再次购买</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>给每位顾客推荐什么</translation>
    </message>
    <message>
        <source>because of “{product}”</source>
        <translation>因为买过“{product}”</translation>
    </message>
    <message>
        <source>{code} {amount}</source>
        <translation>{code} {amount}</translation>
    </message>
    <message>
        <source>{sign}{amount}</source>
        <translation>{sign}{amount}</translation>
    </message>
</context>
<context>
    <name>ShopKeeper</name>
    <message numerus="yes">
        <source>%Ln backups in its folder</source>
        <translation>
            <numerusform>其文件夹中的 %Ln 个备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln 位顾客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln 条销售明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up first…</source>
        <translation>先备份…</translation>
    </message>
    <message>
        <source>Back up the shop</source>
        <translation>备份店铺</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>正在备份店铺</translation>
    </message>
    <message>
        <source>Backups (*{ending})</source>
        <translation>备份文件 (*{ending})</translation>
    </message>
    <message>
        <source>Delete the shop</source>
        <translation>删除店铺</translation>
    </message>
    <message>
        <source>Delete “{shop}” for good?</source>
        <translation>永久删除“{shop}”？</translation>
    </message>
    <message>
        <source>Deleting the shop</source>
        <translation>正在删除店铺</translation>
    </message>
    <message>
        <source>It is saved in {file}.</source>
        <translation>已备份到 {file}。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>重命名店铺</translation>
    </message>
    <message>
        <source>Renaming the shop</source>
        <translation>正在重命名店铺</translation>
    </message>
    <message>
        <source>The shop is called “{name}” now.</source>
        <translation>店铺现在名为“{name}”。</translation>
    </message>
    <message>
        <source>The shop “{name}” is deleted.</source>
        <translation>店铺“{name}”已删除。</translation>
    </message>
    <message>
        <source>There it would be deleted with the shop. Choose a place outside {folder}.</source>
        <translation>备份放在那里会随店铺一起被删除。请选择 {folder} 以外的位置。</translation>
    </message>
    <message>
        <source>This cannot be undone. Files that you exported stay.</source>
        <translation>此操作无法撤销。您导出的文件会保留。</translation>
    </message>
    <message>
        <source>This is lost with it: {parts}.</source>
        <translation>将一并丢失：{parts}。</translation>
    </message>
    <message>
        <source>What it holds cannot be read now.</source>
        <translation>目前无法读取其中的内容。</translation>
    </message>
</context>
<context>
    <name>ShopPanel</name>
    <message>
        <source>Delete the shop</source>
        <translation>删除店铺</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>新建店铺…</translation>
    </message>
    <message>
        <source>No shop is open.</source>
        <translation>未打开店铺。</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>打开其他店铺…</translation>
    </message>
    <message>
        <source>Possible once the work under way has ended</source>
        <translation>当前任务结束后即可使用</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>重命名店铺</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the shop in its folder</source>
        <translation>在文件夹中显示店铺</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>A name may not begin or end with a dot or hold any of {characters}</source>
        <translation>名称不能以句点开头或结尾，也不能包含以下字符：{characters}</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>请为店铺取名。</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>名称过长。请换一个较短的名称。</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself. Choose another one.</source>
        <translation>Windows 保留了此名称，请换一个。</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No shop is known on this computer yet.</source>
        <translation>这台电脑上还没有已知的店铺。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>打开店铺</translation>
    </message>
    <message>
        <source>Open a shop that is not in this list, such as one on a stick</source>
        <translation>打开不在此列表中的店铺，例如 U 盘上的店铺</translation>
    </message>
    <message>
        <source>Open now · {folder}</source>
        <translation>当前已打开 · {folder}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A table’s menu</source>
        <translation>表格菜单</translation>
    </message>
    <message>
        <source>Another row, or page</source>
        <translation>切换行或页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>页面的下一区域</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>按下按钮</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>上一区域</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>Both</source>
        <translation>都买过</translation>
    </message>
    <message numerus="yes">
        <source>Bought by %Ln customers only: what is similar to it is a guess.</source>
        <translation>
            <numerusform>仅有 %Ln 位顾客买过：相似商品仅为推测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought by 1 customer only: what is similar to it is a guess.</source>
        <translation>仅有 1 位顾客买过：相似商品仅为推测。</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>选择一件商品，查看相似商品。</translation>
    </message>
    <message>
        <source>Click a product to go there</source>
        <translation>点击商品即可跳转</translation>
    </message>
    <message>
        <source>Customers who bought both products</source>
        <translation>两种商品都买过的顾客数</translation>
    </message>
    <message>
        <source>Full where two products are bought by the same customers, empty where by others</source>
        <translation>满格表示两种商品由同一批顾客购买，空格表示顾客不同</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>The chosen product</source>
        <translation>所选商品</translation>
    </message>
    <message>
        <source>few sales: the similarity says little</source>
        <translation>销量少：相似度参考价值有限</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>active model</source>
        <translation>当前模型</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>first date</source>
        <translation>最早日期</translation>
    </message>
    <message>
        <source>last date</source>
        <translation>最近日期</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>销售明细</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>store bytes</source>
        <translation>存储字节数</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1 Choose</source>
        <translation>1 选择</translation>
    </message>
    <message>
        <source>2 Match</source>
        <translation>2 对应</translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation>3 完成</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln entries of “{table}” belong to no sale.</source>
        <translation>
            <numerusform>“{table}”中有 %Ln 项不属于任何销售。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports do not hold as many sales lines as their counts say.</source>
        <translation>
            <numerusform>%Ln 次导入的销售明细数与记录不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders, customers or products are listed twice.</source>
        <translation>
            <numerusform>%Ln 个订单、顾客或商品重复列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are stored twice, or one of several equal ones is missing.</source>
        <translation>
            <numerusform>%Ln 条销售明细重复保存，或相同的几条中缺少一条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to imports that were undone or never finished.</source>
        <translation>
            <numerusform>%Ln 条销售明细属于已撤销或未完成的导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to no import.</source>
        <translation>
            <numerusform>%Ln 条销售明细不属于任何导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of changed orders count, or do not, against what the imports say.</source>
        <translation>
            <numerusform>有变化的订单中，%Ln 条销售明细是否计入与导入记录不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of the imports are missing.</source>
        <translation>
            <numerusform>导入的销售明细缺少 %Ln 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines point to an order, customer or product that is not there.</source>
        <translation>
            <numerusform>%Ln 条销售明细指向不存在的订单、顾客或商品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines share their number with another.</source>
        <translation>
            <numerusform>%Ln 条销售明细的编号与其他明细重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished models were left by a stopped program.</source>
        <translation>
            <numerusform>程序中止后遗留了 %Ln 个未完成的模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {id} ({file}) was undone before. Nothing was changed.</source>
        <translation>导入 {id}（{file}）此前已撤销。未做任何更改。</translation>
    </message>
    <message>
        <source>The active model is missing or damaged.</source>
        <translation>当前模型缺失或已损坏。</translation>
    </message>
    <message>
        <source>The customer “{customer}” was forgotten before (receipt {receipt}).</source>
        <translation>顾客“{customer}”之前已被遗忘（凭证 {receipt}）。</translation>
    </message>
    <message>
        <source>The kept fingerprint of the sales does not fit the sales.</source>
        <translation>保存的销售数据校验值与销售数据不符。</translation>
    </message>
    <message>
        <source>The model {id} is damaged: {error}. Train a new one.</source>
        <translation>模型 {id} 已损坏：{error}。请训练新模型。</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {names}.</source>
        <translation>模型 {name} 已损坏：{names}。</translation>
    </message>
    <message>
        <source>The shop’s database (shop.duckdb) is damaged and cannot be read. Nothing was changed. Restore the shop from a backup into a new folder; older states may lie in its folder “backups”.</source>
        <translation>店铺的数据库（shop.duckdb）已损坏，无法读取。未做任何更改。请将备份恢复到新文件夹；较早的状态可能在店铺的“backups”文件夹中。</translation>
    </message>
    <message>
        <source>The shop’s database reported a fault while {doing}. Nothing was changed.</source>
        <translation>{doing}时，店铺的数据库报告错误。未做任何更改。</translation>
    </message>
    <message>
        <source>The shop’s folder {folder} also holds what does not belong to the shop ({names}). Move it elsewhere first; nothing was deleted.</source>
        <translation>店铺文件夹 {folder} 中还有不属于该店铺的内容（{names}）。请先将其移到别处；没有删除任何内容。</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already. Open it, or choose another folder.</source>
        <translation>{folder} 中已有店铺。请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>没有文件 {archive}。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it, or choose another place for the backup.</source>
        <translation>没有文件夹“{folder}”。请先创建，或为备份选择其他位置。</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>没有导入 {id}。</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>没有导入 {number}。</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>没有模型 {id}。</translation>
    </message>
    <message>
        <source>There is no shop in {folder}.</source>
        <translation>{folder} 中没有店铺。</translation>
    </message>
    <message>
        <source>There is not enough memory: nothing was changed while {doing}.</source>
        <translation>内存不足：{doing}时未做任何更改。</translation>
    </message>
    <message>
        <source>There is something called {folder} already. Choose another name.</source>
        <translation>已存在 {folder}。请选择其他名称。</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; try an older one.</source>
        <translation>此备份已损坏。未做任何更改；请尝试更早的备份。</translation>
    </message>
    <message>
        <source>This backup was made with a newer RecSys Desktop. Update the program first.</source>
        <translation>此备份由更新版本的 RecSys Desktop 创建。请先更新程序。</translation>
    </message>
    <message>
        <source>This database does not belong to a shop of RecSys Desktop.</source>
        <translation>此数据库不属于 RecSys Desktop 的店铺。</translation>
    </message>
    <message>
        <source>This file is not a backup of RecSys Desktop. Nothing was changed.</source>
        <translation>此文件不是 RecSys Desktop 的备份。未做任何更改。</translation>
    </message>
    <message>
        <source>This model is gone for good. Train a new one.</source>
        <translation>此模型已彻底移除。请训练新模型。</translation>
    </message>
    <message>
        <source>This shop is already open in another program. Close it there first.</source>
        <translation>此店铺已在另一个程序中打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>This shop is already open in {program} (process {process}, since {clock}). Close it there first.</source>
        <translation>此店铺已在 {program} 中打开（进程 {process}，自 {clock} 起）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>This shop is already open in {program} on the computer {host} (process {process}, since {clock}). Close it there first.</source>
        <translation>此店铺已在计算机 {host} 上的 {program} 中打开（进程 {process}，自 {clock} 起）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>This shop was closed meanwhile. Open it again.</source>
        <translation>该店铺已被关闭。请重新打开。</translation>
    </message>
    <message>
        <source>This shop was last opened with a newer RecSys Desktop. Update the program to open it; nothing was changed.</source>
        <translation>此店铺上次由更新版本的 RecSys Desktop 打开。请更新程序后再打开；未做任何更改。</translation>
    </message>
    <message>
        <source>its description belongs to {id}</source>
        <translation>其说明属于 {id}</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>无法读取其说明（{error}）</translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation>数据库是空的</translation>
    </message>
    <message>
        <source>{folder} holds other files and no shop. Choose a new or an empty folder; nothing was changed.</source>
        <translation>{folder} 中有其他文件，但没有店铺。请选择新文件夹或空文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder for the shop.</source>
        <translation>{folder} 是文件。请为店铺选择文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new or an empty folder.</source>
        <translation>{folder} 不是空文件夹。请恢复到新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>{name} does not belong to it</source>
        <translation>{name} 不属于它</translation>
    </message>
    <message>
        <source>{path} is missing or cut off</source>
        <translation>{path} 缺失或不完整</translation>
    </message>
    <message>
        <source>{path} was changed</source>
        <translation>{path} 已被更改</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>“{target}”是文件夹。请指定其中的文件名。</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Making the sample shop</source>
        <translation>正在创建示例店铺</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>未打开店铺。请先打开店铺。</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>正在打开店铺</translation>
    </message>
    <message>
        <source>Stopped: the best model so far is kept and in use.</source>
        <translation>已停止：保留并使用目前的最佳模型。</translation>
    </message>
    <message>
        <source>Testing the lists</source>
        <translation>正在检验推荐清单</translation>
    </message>
    <message>
        <source>The lists are tested: the Report page shows how they did.</source>
        <translation>推荐清单已检验，结果见“报告”页。</translation>
    </message>
    <message>
        <source>The new model is ready and in use.</source>
        <translation>新模型已就绪并投入使用。</translation>
    </message>
    <message>
        <source>Training a new model</source>
        <translation>正在训练新模型</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln new since</source>
        <translation>
            <numerusform>此后新增 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln 条销售明细</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of {day}</source>
        <translation>{day} 的模型</translation>
    </message>
    <message>
        <source>No model yet · {lines}</source>
        <translation>尚无模型 · {lines}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>1 new sales line since this model</source>
        <translation>此模型之后新增 1 条销售明细</translation>
    </message>
    <message>
        <source>Longer tries more settings; learning itself comes on top.</source>
        <translation>时间越长，尝试的参数越多；学习本身另需时间。</translation>
    </message>
    <message>
        <source>Other ways to learn, and how long to look for the best settings</source>
        <translation>其他学习方法，以及寻找最佳参数的时间</translation>
    </message>
    <message>
        <source>This model knows all your sales</source>
        <translation>此模型已了解您的全部销售数据</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Your sales have changed since this model</source>
        <translation>此模型训练之后，销售数据已有变动</translation>
    </message>
    <message>
        <source>{lines} new sales lines since this model</source>
        <translation>此模型之后新增 {lines} 条销售明细</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The sales lines that only these imports brought leave the shop. To have them again, import the files once more.</source>
        <translation>仅由这些导入带来的销售明细会从店铺中移除。要恢复它们，请重新导入这些文件。</translation>
    </message>
    <message>
        <source>The sales lines that only this import brought leave the shop. To have them again, import the file once more.</source>
        <translation>仅由此次导入带来的销售明细将从店铺中移除。如需恢复，请重新导入该文件。</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>要撤销 {file} 的导入吗？</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports?</source>
        <translation>
            <numerusform>撤销这 %Ln 个导入？</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo these imports</source>
        <translation>撤销这些导入</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>位顾客</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>models</source>
        <translation>个模型</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>张表</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%Ln older backups</source>
        <translation>
            <numerusform>%Ln 个较早的备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>正在备份店铺</translation>
    </message>
    <message>
        <source>Checking the shop</source>
        <translation>正在检查店铺</translation>
    </message>
    <message>
        <source>Keeping the currency</source>
        <translation>正在保存币种</translation>
    </message>
    <message>
        <source>Repairing the shop</source>
        <translation>正在修复店铺</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The backup is restored in {folder} and open now; the earlier shop is as it was.</source>
        <translation>备份已恢复到 {folder} 并已打开；先前的店铺保持不变。</translation>
    </message>
    <message>
        <source>The shop is saved in {file} ({size}).</source>
        <translation>店铺已保存到 {file}（{size}）。</translation>
    </message>
    <message>
        <source>{sentence} {backups} gave way to it.</source>
        <translation>{sentence}{backups}已被替换。</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln more purchases</source>
        <translation>
            <numerusform>其他 %Ln 项购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>买过 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is bought by the same customers, 0 by others</source>
        <translation>1 表示由同一批顾客购买，0 表示顾客不同</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>都买过</translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on {day}.</source>
        <translation>
            <numerusform>买过 %Ln 次，最近一次 {day}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought once, on {day}.</source>
        <translation>买过一次，{day}。</translation>
    </message>
    <message>
        <source>Customers who bought both</source>
        <translation>两种商品都买过的顾客数</translation>
    </message>
    <message>
        <source>No purchase speaks for or against it.</source>
        <translation>没有影响此推荐的购买记录。</translation>
    </message>
    <message>
        <source>Of the score</source>
        <translation>得分占比</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买记录</translation>
    </message>
    <message>
        <source>Sells as usual now</source>
        <translation>近期销量正常</translation>
    </message>
    <message>
        <source>Sells fast now</source>
        <translation>近期热卖</translation>
    </message>
    <message>
        <source>Sells slowly now</source>
        <translation>近期销量偏低</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all reasons</source>
        <translation>显示所有原因</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show fewer reasons</source>
        <translation>显示较少原因</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>相似商品</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>What adds to the score</source>
        <translation>得分来源</translation>
    </message>
    <message>
        <source>What adds up to the score of {score}</source>
        <translation>得分 {score} 的构成</translation>
    </message>
    <message>
        <source>What the purchases add to the score</source>
        <translation>购买记录对得分的影响</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>为什么推荐“{product}”？</translation>
    </message>
    <message>
        <source>bought {day}</source>
        <translation>{day} 购</translation>
    </message>
    <message>
        <source>same for everybody</source>
        <translation>对所有顾客相同</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>降低得分</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{bought} This list follows how often and how lately a product was bought, how many of its buyers come back for it, and how well it sells now.</source>
        <translation>{bought}此清单依据商品的购买次数、最近购买时间、买过的顾客中有多少会再买，以及近期销量排列。</translation>
    </message>
    <message>
        <source>{bought} What the purchases add to the score:</source>
        <translation>{bought}购买记录对得分的影响：</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{product} (few sales)</source>
        <translation>{product}（销量少）</translation>
    </message>
    <message>
        <source>{times}, last {day}</source>
        <translation>{times}，最近 {day}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Your sales and models stay as they are.</source>
        <translation>您的销售数据和模型保持不变。</translation>
    </message>
    <message>
        <source>{shop} – RecSys Desktop</source>
        <translation>{shop} – RecSys Desktop</translation>
    </message>
    <message>
        <source>“{work}” is at {percent} %. Stop and close?</source>
        <translation>“{work}”已完成 {percent}%。要停止并关闭吗？</translation>
    </message>
    <message>
        <source>“{work}” is under way. Stop and close?</source>
        <translation>“{work}”正在进行。要停止并关闭吗？</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A test needs 20 customers who bought again in the last weeks. Import more sales and train.</source>
        <translation>检验需要最近几周内有 20 位再次购买的顾客。请导入更多销售数据，然后训练。</translation>
    </message>
    <message>
        <source>An earlier version of the program trained it. A new training reports here how its lists did.</source>
        <translation>此模型由较早版本的程序训练。重新训练后，这里会显示推荐效果。</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>畅销商品</translation>
    </message>
    <message>
        <source>Bestsellers of the last {days} days</source>
        <translation>最近 {days} 天的畅销商品</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>按此前的订单数</translation>
    </message>
    <message>
        <source>By length of the list</source>
        <translation>按清单长度</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>每 100 位顾客中购买了推荐商品的人数</translation>
    </message>
    <message>
        <source>Customers without a personal list</source>
        <translation>没有个性化清单的顾客</translation>
    </message>
    <message>
        <source>Every training tests the lists on the last weeks of your own sales, and reports it here.</source>
        <translation>每次训练都会用您最近几周的销售数据检验推荐清单，结果显示在这里。</translation>
    </message>
    <message>
        <source>Import a file of sales; a model that learns from it is tested on your last weeks.</source>
        <translation>请导入销售文件；从中学习的模型会用您最近几周的数据检验。</translation>
    </message>
    <message>
        <source>It has nothing to be compared with. Train a model that knows each customer’s taste.</source>
        <translation>没有可对比的对象。请训练一个了解每位顾客偏好的模型。</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln products</source>
        <translation>
            <numerusform>%Ln 件商品的清单</numerusform>
        </translation>
    </message>
    <message>
        <source>New products offered</source>
        <translation>推荐的新品</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>尚无模型：开始训练</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something from their list of ten. A list of recent bestsellers would have caught {bestsellers}.</source>
        <translation>每 100 位回头客中，有 {model} 位购买了清单推荐的商品（每份十件）。换成近期畅销商品清单，会命中 {bestsellers} 位。</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the {days} days before; 0 % where hardly any product was so new, or none of the new ones had sold well yet</source>
        <translation>所有清单位置中，推荐前 {days} 天内首次售出的商品所占的比例；如果当时几乎没有这么新的商品，或新商品都还卖得不多，则为 0%</translation>
    </message>
    <message>
        <source>Products shown to somebody</source>
        <translation>被推荐过的商品</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), from which the tested model had learned nothing: {customers} customers who came back and bought a product for the first time.</source>
        <translation>用您 {since} 至 {until}（{days} 天）的销售数据检验，被检验的模型未从中学习：{customers} 位回头客在此期间购买了没买过的商品。</translation>
    </message>
    <message>
        <source>The bestsellers were better, and that is sure: by {low} to {high} in 100.</source>
        <translation>畅销商品更好，且差距可信：每 100 位多 {low} 至 {high} 位。</translation>
    </message>
    <message>
        <source>The difference is sure: between {low} and {high} more in 100.</source>
        <translation>差距可信：每 100 位多 {low} 至 {high} 位。</translation>
    </message>
    <message>
        <source>The model in use has no report</source>
        <translation>当前使用的模型没有报告</translation>
    </message>
    <message>
        <source>The model in use is a list of bestsellers</source>
        <translation>当前使用的模型是畅销商品清单</translation>
    </message>
    <message>
        <source>The model’s settings were chosen by the same weeks, which flatters it a little.</source>
        <translation>模型的参数也是用这几周选出的，因此结果略偏乐观。</translation>
    </message>
    <message>
        <source>The thin lines and bands show how sure each figure is (95 %). In brackets: how many customers.</source>
        <translation>细线和色带表示各数值的可信范围（95%）。括号内为顾客人数。</translation>
    </message>
    <message>
        <source>These customers are too few to tell them apart: the true difference may be anything from {low} fewer to {high} more in 100.</source>
        <translation>顾客太少，无法分出高下：真实差距可能在每 100 位少 {low} 位到多 {high} 位之间。</translation>
    </message>
    <message>
        <source>They bought for the first time in the tested weeks: nothing was known of their taste</source>
        <translation>在检验期间首次购买：偏好尚不了解</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>本店铺还没有销售数据</translation>
    </message>
    <message>
        <source>Too few customers came back to test the lists</source>
        <translation>回头客太少，无法检验推荐清单</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>推荐清单的构成</translation>
    </message>
    <message>
        <source>Your model</source>
        <translation>您的模型</translation>
    </message>
    <message>
        <source>bestsellers: {share}</source>
        <translation>畅销商品：{share}</translation>
    </message>
    <message>
        <source>recent bestsellers</source>
        <translation>近期畅销商品</translation>
    </message>
    <message>
        <source>they get bestsellers</source>
        <translation>推荐畅销商品</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>您的模型</translation>
    </message>
    <message>
        <source>{customers} customers with {orders} before</source>
        <translation>此前有 {orders}的 {customers} 位顾客</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} 及以上</translation>
    </message>
    <message>
        <source>{name}: {value} in 100, surely between {low} and {high}</source>
        <translation>{name}：每 100 位中 {value} 位，可信范围 {low} 至 {high}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{shown} of {products} products are on at least one of the {customers} lists of ten</source>
        <translation>全部 {products} 件商品中，有 {shown} 件出现在 {customers} 份十件清单中的至少一份上</translation>
    </message>
    <message>
        <source>{span} orders</source>
        <translation>{span} 个订单</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s：错误：%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>无效的选项：%(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能与参数 %s 同时使用</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>需要参数 %s 中的一个</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示程序版本号并退出</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助信息并退出</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>缺少以下参数：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法: </translation>
    </message>
</context>
</TS>
