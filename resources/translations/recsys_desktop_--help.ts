<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="--help" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RecSys Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program and computer, without customers&apos; data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this text, for a message to whoever helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licences of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to offer to each customer, and why. Licence: MIT. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivePanel</name>
    <message>
        <source>See the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Any other shop or till: look for an export of orders with their items, as CSV or Excel. It needs one row per product sold, with order number, date, customer, product, quantity and price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your shop&apos;s platform or till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>All sales and models are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales and the earlier models are kept; the unfinished model is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecSys Desktop ended unexpectedly the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly. Under way was: {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is as it was before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A backup is one file with all sales and models. It is restored as a shop of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on another disk or a stick survives a broken disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.recsys-backup *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the chosen backup back as a shop of its own, and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many backups to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones give way to a new backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop to back it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backups in their folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no backup here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order-row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-quantity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuyersPanel</name>
    <message>
        <source>Also those who have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on the Export page how many, and which file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it fits, beside the best of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the best buyers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it fits best, by all that they bought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything in the shop once, and tells whether all of it fits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Everything that was found is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The shop is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other purchases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--map wants FIELD=COLUMN with one of the fields {fields}; not “{pair}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Buy again, %Ln customers:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By history ({method}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {id} ({method}), learned from {lines} sales lines in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New for you, %Ln customers:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New for {customer}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten (tested on {customers} customers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten; a list of bestsellers would have caught {theirs} (tested on {customers} customers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {file} ({bytes} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample shop “{name}” is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few returning customers to test the lists on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to offer to each customer of a shop, and why. Without a command, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row a product, or a row a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about how long to look for the best constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as with train, for each method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a saved shop back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count postage, tips and the like as sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not open the window at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise the whole program in a temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the file&apos;s name if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import sales files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn from the shop&apos;s sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the test; 4 if the sales go back far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the vectors; chosen if not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {reason}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the trained models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a model the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the sample shop, train, print lists with reasons, export, and open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be given more than once; auto otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number of seconds, 0 or more, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number of weeks above 0 and up to {most}, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name customers who bought it before, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never bought before, or to buy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of cancelled orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of everything that is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postage, fees and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove that the shop is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right what can be put right safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and check the files, store nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the files by this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace customers&apos; ids and leave out their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales lines (nothing stored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales lines added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the whole shop in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selling fast now (the same for everybody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selling slowly now (the same for everybody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>similar: {name} ({similarity}; %Ln customers bought both)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status given back: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status kept: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status left out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a field from a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test methods on the shop&apos;s last weeks, from which they have not learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, too, what less history would have brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customers to tell about a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files&apos; text encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of day, month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the products most similar to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to buy again: {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the shop holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to offer to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to make the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why a product has its score for a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write everybody&apos;s lists into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customers} customers, {rows} rows in {file} ({bytes} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln rows, read as “{layout}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (speaks against)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} for {customer}: score {score}, rank {rank}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln facts are the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their figures are too near each other to tell which model is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were tested on different sales: compare with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Already here (same order, product, quantity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage, tips, fees and discounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price 0: corrections and samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that sum an order up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals and remarks below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first: line {line}, “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Best so far: of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now; everything stays as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the lists are is known after the first settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the work before it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Customers in 100 who bought from their list, best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error after each round, in % of the first; earlier settings in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows after the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows when the first settings are tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way to learn counts in one go: it has no rounds and no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Choose a customer on the left: beside it stand the products to offer, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is learning what your customers like. The lists follow in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After so many days a purchase counts about a third (tau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestsellers, of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who came back in the tested weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers whom it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 1; what is bought counts more at the top of the list. By this figure settings are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them a list of bestsellers would have caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many settings were tried to find the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it counts that a product was not bought (alpha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what these customers bought anew was on their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much what sells well just now counts beside taste (gamma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it went over all sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly customers with few purchases are kept near the average (lambda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New purchases caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by which a customer and a product are described (dimensions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the lists (NDCG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products that it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the unbought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>checking the sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing the active model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing with the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping a copy of the shop before its upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing a place for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the model back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upgrading the shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%Ln sales lines added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now let the program learn from them what your customers like: the lists follow from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {rows} lines; {here} already here, {out} left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your sales files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of orders from your shop or till: CSV, Excel or zip, also several at once. You see what they hold before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Let go to look at these sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to open this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Each customer&apos;s lists follow from that customer&apos;s purchases. Import a file with a column that says who bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file of sales first: each line says who bought what, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes less than a minute or two, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale of this shop names a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop on the Overview page, or try the sample shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sales and models are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer reported “{fault}” while {doing}{where}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed while {doing}. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder or file may not be written{where}: nothing was changed while {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A campaign: best buyers of one product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each customer, for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each product, to sort and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those who have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for e-mail tools and spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the campaign&apos;s product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, the best ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names; numbers are replaced by codes that are drawn anew for each file, and cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products for each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonyms in place of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best buyers of “{product}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign&apos;s customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign is made for one product: choose it, and see its best buyers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file for your e-mail tool or a spreadsheet: choose on the left, look on the right, export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} for {customers} in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>A file of lists is “long” or “wide”, not “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} columns, and these lists need {count}. Choose shorter lists or the long shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} rows below its header, and these lists need more. Export to CSV instead, choose shorter lists, or one row per customer (wide).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by RecSys Desktop from model {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by RecSys Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of “{name}” does not tell which kind of file it should be. Let its name end in one of: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook would be too large for Excel. Export to CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{unknown}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{parent}”. Make it, or choose another place for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{wanted}”. Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program or may not be replaced. Close it there and export again; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” is not an ordinary file. Choose another name for the export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>As the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct how dates and letters are read, and whether postage counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out postage, tips and fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time span</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>A return: the quantity is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row about a whole order; its products stand on rows of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet damaged this order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total or remark below the table, not a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postage, a fee, a discount or the like, not a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is 0: a stock correction or a sample, not a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is too long to be a sales line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} values where {width} were expected (an unquoted separator?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (only {cells} of {width} values)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%Ln days of sales</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A line says that one product was bought in one order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers whose number or name is in the sales; each gets lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different products that were sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line is of an unknown customer: nothing is learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer of every line is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shop holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines ({share} %) are of unknown customers: nothing is learned from these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines in an order, on average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted back from the shop&apos;s last sale, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order since this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent more than</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many known customers bought it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces sold in all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, number or category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlinePanel</name>
    <message>
        <source>How well the lists did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import is listed here, and can be taken back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines of the file that the shop had before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines that were new to the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the sales lines that only the chosen import brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring the sales of your shop or till: drop the file, look at what it holds, add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTasks</name>
    <message>
        <source>Adding {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {lines} sales lines of {file} were taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} stay, since another import brings them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} that it had changed are back as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln lines corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order numbers are here already, but with other customers and dates: these look like two shops. Import them as a second shop?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, and that the personal lists do better is sure ({least} to {most} more).</source>
        <comment>how_sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the bestsellers did better, and that is sure.</source>
        <comment>how_sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: these customers cannot tell them apart.</source>
        <comment>how_sure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so there is nobody to test the lists on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop was opened yet. Name its folder with --shop, or try the sample shop: demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained yet: train a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {own} bought something new from their list of {top} ({method}); a bestseller list would have caught {theirs}{how_sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {theirs} bought something new from a list of {top} bestsellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} customers came back in the last {days} days and bought something new; a test needs {fewest}. Test more weeks, or import more sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far only guests bought the product “{product}”: nobody knows yet who likes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active model is a list of bestsellers: it knows nobody&apos;s taste and no similar products. Train with the method “factorization”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active model is older than the product “{product}”: train again to include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning of {columns} was guessed from what stands there. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales cover {span} days: there is nothing to learn from before the last {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has no sales. Import a sales file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop in {folder} has sales of its own, and the sample&apos;s would mix with them. Choose a new or an empty folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sales to learn from yet. Import a sales file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer “{customer}” in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product “{product}” in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked is gone from the disk; check the file again. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You imported this file on {when}; nothing was added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{orders}: {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Advanced Parameters &gt; SQL Manager: a query over the order details; then Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon order report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics &gt; Orders &gt; choose the time span &gt; Download. Prices are not in it; the plugin Advanced Order Export gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the order items: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BigCommerce orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clover line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce &gt; Orders &gt; the three dots &gt; Export orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etsy order items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etsy orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gumroad sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instacart baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instacart orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instacart products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD orders (京东)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyverse receipts by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento (Adobe Commerce) names no products in its orders grid. Export the order items instead: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magento orders grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olist customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olist order list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olist orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olist products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders &gt; Export &gt; All orders &gt; CSV for Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders &gt; Export all orders &gt; the default template as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders &gt; Order Reports &gt; New orders &gt; Request report &gt; Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PayPal knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinduoduo orders (拼多多)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PrestaShop orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting &gt; Line items &gt; Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports &gt; Fulfilment &gt; All Orders. It names no buyers; the Order Report does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports &gt; Items &gt; Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports &gt; Menu &gt; Item selection details &gt; Download CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports &gt; Receipts &gt; Export &gt; By item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports &gt; Sales &gt; Raw data Excel document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RetailRocket events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales &gt; Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines with everyday column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller Hub &gt; Orders &gt; Download report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop Manager &gt; Settings &gt; Options &gt; Download data &gt; Order items, month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squarespace orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store orders &gt; More actions &gt; Export orders, with all items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SumUp items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta-Feng grocery sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taobao order list (ExportOrderList)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taobao orders (淘宝)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of transactions as it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file online_retail.csv or one of the sheets of online_retail_II.xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of order items, orders, customers and products; drop them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files order_products, orders and products; drop them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders list of PrestaShop does not name the products. In Advanced Parameters &gt; SQL Manager, make an export of the order details (order, date, customer, product, quantity, price) and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export of Etsy (SoldOrders) does not name the products. In Shop Manager &gt; Settings &gt; Options &gt; Download data choose &quot;Order items&quot; (EtsySoldOrderItems) and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export of Square lists payments without their products. In Transactions &gt; Export choose &quot;Items Detail CSV&quot; and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of customers, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with transaction_data.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names buyers and dates but not the products one by one. Import it together with ExportOrderDetailList, the other of the two lists that Taobao exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the list of order products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the lists of order items and of customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names the products but neither the buyers nor the dates. Import it together with ExportOrderList, the other of the two lists that Taobao exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the list of orders (orders.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the lists of orders and of customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a customer list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a product list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toast item selections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions &gt; Export &gt; Items Detail CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UCI Online Retail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wix orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce &gt; Export Orders: choose order number, date, e-mail, SKU, name, quantity and item cost, then Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce orders (Advanced Order Export)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce orders (Analytics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youzan orders (有赞)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zettle raw data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunnhumby products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunnhumby transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eBay orders report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction_data.csv, together with product.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已卖出的宝贝 &gt; 批量导出: both ExportOrderList and ExportOrderDetailList; drop the two files together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>订单 &gt; 所有订单 &gt; 批量导出.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>订单查询 &gt; 批量导出 &gt; 下载 CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>订单管理 &gt; 订单查询 &gt; 导出订单.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Amount {number} of {count} of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so nobody&apos;s taste can be learned. Use bestsellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was learned. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method “ease” compares all products with all others, which does not fit in memory for {products} products (up to {most} do). Use item-neighbours or factorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training broke down. Your sales and earlier models are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ended unexpectedly. Your sales and earlier models are untouched; try again, and if it happens again, close other programs to free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method “{method}”. There are: auto, {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sales have neither names nor categories of products, so products cannot be compared by them. Use another method, or import a file that has names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was made by another version of RecSys Desktop. Update the program, use another model or train a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop needs more memory for training than the computer has free. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Buy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list with its headers, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it fits, beside the best of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of the chosen customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since the model was trained: the list follows from the purchases since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taste is known yet: these are what sells best now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with both lists, for the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product that was not bought yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a product on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● this product   ○ similar   • bought</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bought} purchases, the offer and {near} similar products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message numerus="yes">
        <source>Add %Ln sales lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales lines of this file are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of a sales file names an order, its date and a product; for personal lists the customer, too. Choose above each of these columns what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the orders of your shop anew, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be named: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You imported this file on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see in a moment what the file holds. Nothing is added before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advice} Nothing of {file} was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, where nothing else tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>Meaning of the column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column “{name}” means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>bestseller share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About RecSys Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;pages&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Alike by description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestsellers of each category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers’ taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses bought or not bought, pair by pair (classic). Good to compare with; the other ways are mostly better and faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at names, categories and prices of what a customer bought (content). Good where most products are new or rarely sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at what sold most lately in the categories that a customer buys. Good where categories tell more than single products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at what sold most lately, for as many days as did best on your last weeks. Good for a start, and where sales name no customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at what the most similar customers bought (user neighbours). Good where customers fall into groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at which products the same customers buy (item neighbours). Good where things go together, and easy to understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at who bought what, and when (factorization). Good where many customers come back and differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixes the two ways that did best together on your last weeks (blend). Good where every hit counts and time does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural network of the textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries several ways on your last weeks, may mix two, and keeps the simplest of the best; bestsellers where nothing does better. Good for nearly every shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs every product against all others in one calculation (EASE). Good for up to some thousand products.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Here the program learns what your customers like. Train again when new sales have come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>Bringing the model back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists come from the {model} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>In use: model of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bestsellers did better on these weeks: use them, or train again with more sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model could not be tested: too few customers came back in the last weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>model of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early: it does not know the last weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested on {customers} customers of the last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, stopped early</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 100 customers a list of bestsellers would have caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the lists come from the chosen model (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen model (Delete); you can undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its training ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}. Choose two with Ctrl to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● The lists come from this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Sales by month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sales in the last %Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sales lines by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>1 new line since the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file of sales: each line says who bought what, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my sales…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes less than a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns that from your sales: bring a file from your shop&apos;s program or till, or let it go anywhere on this window. Everything stays on this computer. Or look around first, in a made-up shop of teas and coffees: it is ready within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists take the new sales into account already; the model of {day} has not learned from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of {day} knows all sales that are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program finds out what to offer to each of your customers, and tells why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new lines since the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message numerus="yes">
        <source>%Ln orders since {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 order, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{money} spent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersStrip</name>
    <message>
        <source>Orders over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your shop holds, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Model of {day}, learned from {lines} sales lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF file instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperTasks</name>
    <message>
        <source>Printing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer. Save the report as a PDF file instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity times price of all purchases; lines without a price count as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A name may not end with a dot or hold any of {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the shop a name and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder in full, from its drive or root on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Where the lists are good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not needed are hidden: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %Ln customers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide columns that are not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes in place of customers are drawn anew for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the first {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Choose a product on the left: beside it stand what is like it, and whom to tell about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RecSys Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, customers and lists stay on this computer: the program connects to nothing and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from all sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting orders together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table “{table}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying settings {trial} of {trials}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying settings {tried} of {trials}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing sales lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Always beside the others: what all must beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which ways to learn are tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the last weeks of your sales, makes lists from all that came before, and counts who then bought something from the list. It takes some minutes, and you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what lists from the last eighth, quarter and half of the history catch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the lists on the last weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is on its way: its progress stands at the foot of the window. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try less history, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPlots</name>
    <message>
        <source>1–{months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy again, by length of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much history was learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from the last {span} before the test: {lines} sales lines, {customers} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for you, by length of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products on sale for {age}: {count} purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases in 100 on the list, by the product’s age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety: products shown, and customers in 100 who bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products shown, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {shown} of all products shown, {hits} customers in 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofWording</name>
    <message>
        <source>Another model is in use since this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of all products are on at least one list (coverage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what these customers bought was on their list (recall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was better than all other ways, and that is sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before your last import: test again to see how the lists do with the sales of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of {length}. A bestseller list would have caught {bestsellers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the 28 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all places on the lists, those with one of the best sold hundredth of the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the lists, 0 to 100 (NDCG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with all-time bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with new products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program’s choice: {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), of which nothing was known when the lists were made: {customers} customers who came back and bought a product for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thin lines show how sure each figure is (95 %). Order of the lists: 100 where all that was bought stood at the top, 0 where nothing of it was on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These customers cannot tell it from: {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer had bought before. {customers} customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer had never bought before. {customers} customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer spent on products of the list of {length}, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was bought often and lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lists: rhythm and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}, surely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A second shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Recent shops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Removed: the {model}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the lists are, tested on your own last weeks against a plain list of bestsellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message numerus="yes">
        <source>%Ln more wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {phase}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%Ln invisible control characters were dropped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read; left out: {where}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no readable price; kept without one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed; read as it stands: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of {name} is too large to be read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers (1.23457E+17); orders are told apart by “{number}” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers (they look like 1.23457E+17), so that different orders look the same. Export the file again and import it without opening it in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are known by their names only: two of the same name count as one. An export with customer numbers or e-mail addresses tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the day first, then the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the month first, then the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your spreadsheet, choose File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are not part of the table were skipped: {before} before the table and {footers} totals or remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer column: what is bought together can be learned, but there are no personal lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order number: what a customer buys on one day counts as one order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantity column: each row counts as one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a readable price; kept without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names its customer: what is bought together can be learned, but there are no personal lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this file is a sale that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters are not in the file&apos;s encoding and may look wrong: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file {name} is damaged or incomplete. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is incomplete; the download may have been cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices are in several currencies ({signs}); they are taken as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices are in {currencies} currencies; they are taken as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}”. These exist: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout called “{name}”. These exist: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack {name} ({size} GB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text encoding called “{name}”. Usual ones are utf-8, cp1252 and utf-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sales file: it has no lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {filled} rows of {name} cannot be read; nothing was imported. The first is line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be imported as it is. {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column “{absent}”. It has these: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds another archive. Unpack it and import the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no orders. Was the date range of the export empty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no table with a header and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a Numbers document. In Numbers, choose File &gt; Export To &gt; CSV and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a text document or a presentation, not a file with sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a web page, not a sales file. Download the export again after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a zip archive without a sales file (CSV, TXT or a workbook).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a zip archive, damaged or incomplete. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a zip archive. Unpack it and import the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, but none of its sheets holds a table of sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete. Download it again. If your spreadsheet opens it, choose there File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook, not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty. Was the date range of the export empty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the sales as CSV and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it and import the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {what}, not a text file with sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lacks columns that are plainly these: {lacking}. Columns found: {found}. Name the right ones with {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lists orders without their products. Export the order items instead, one row per product. If a column does hold the product, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks like a customer list, not sales. Export the orders with their items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks like a product list, not sales. Export the orders with their items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to far more than sales take. Export the sales again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would unpack to far more than sales take. Export the sales again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date_order}” is no order of dates. Use one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands at {theirs} of {every} orders: taken for a till or for customers without a name, so these sales count as anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look, backups, and where your shop is kept. Nothing here is needed to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Buy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopPanel</name>
    <message>
        <source>New shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the shop in its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A table&apos;s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row, or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bought by %Ln customers only: what is similar to it is a guess.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bought by 1 customer only: what is similar to it is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a product to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who bought both products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full where two products are bought by the same customers, empty where by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few sales: the similarity says little</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>active model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1 Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln entries of “{table}” belong to no sale.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports do not hold as many sales lines as their counts say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders, customers or products are listed twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are stored twice, or one of several equal ones is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to imports that were undone or never finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to no import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of changed orders count, or do not, against what the imports say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of the imports are missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines point to an order, customer or product that is not there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines share their number with another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished models were left by a stopped program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import {id} ({file}) was undone before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active model is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept fingerprint of the sales does not fit the sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {id} is damaged: {error}. Train a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is damaged: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s database (shop.duckdb) is damaged and cannot be read. Nothing was changed. Restore the shop from a backup into a new folder; older states may lie in its folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s database reported a fault while {doing}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shop in {folder} already. Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory: nothing was changed while {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; try an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made with a newer RecSys Desktop. Update the program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database does not belong to a shop of RecSys Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup of RecSys Desktop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is gone for good. Train a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is already open in another program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is already open in {program} (process {process}, since {clock}). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is already open in {program} on the computer {host} (process {process}, since {clock}). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop was last opened with a newer RecSys Desktop. Update the program to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description belongs to {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds other files and no shop. Choose a new or an empty folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder for the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%Ln already here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out (returns, cancelled, postage, unreadable).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the best model so far is kept and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are tested: the Report page shows how they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is ready and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training a new model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln new since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Model of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet · {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>1 new sales line since this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to look for the best settings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer tries more settings; learning itself comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to learn, and how long to look for the best settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model knows all your sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} new sales lines since this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%Ln older backups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored in {folder} and open now; the earlier shop is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is saved in {file} ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} {backups} gave way to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln more purchases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 is bought by the same customers, 0 by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bought once, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who bought both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase speaks for or against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells as usual now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells fast now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells slowly now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What adds to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What adds up to the score of {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the purchases add to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bought} This list follows how often and how lately a product was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bought} What the purchases add to the score:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} (few sales)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, last {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sales and models stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop} – RecSys Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{work}” is at {percent} %. Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{work}” is under way. Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A test needs 20 customers who bought again in the last weeks. Import more sales and train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of the program trained it. A new training reports here how its lists did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestsellers of the last {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By length of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers without a personal list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training tests the lists on the last weeks of your own sales, and reports it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file of sales; a model that learns from it is tested on your last weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has nothing to be compared with. Train a model that knows each customer&apos;s taste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New products offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something from their list of ten. A list of recent bestsellers would have caught {bestsellers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the {days} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products shown to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), from which the tested model had learned nothing: {customers} customers who came back and bought a product for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bestsellers were better, and that is sure: by {low} to {high} in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is sure: between {low} and {high} more in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use has no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use is a list of bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s settings were chosen by the same weeks, which flatters it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thin lines and bands show how sure each figure is (95 %). In brackets: how many customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These customers cannot tell them apart: the difference lies between {low} and {high} in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bought for the first time in the tested weeks: nothing was known of their taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few customers came back to test the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestsellers: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they get bestsellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customers} customers with {orders} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} in 100, surely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {products} products are on at least one of the {customers} lists of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
