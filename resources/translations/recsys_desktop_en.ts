<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <translation>
            <numerusform>%Ln thing is not as it should be.</numerusform>
            <numerusform>%Ln things are not as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who have not agreed to mail were left out.</source>
        <translation>
            <numerusform>%Ln customer who has not agreed to mail was left out.</numerusform>
            <numerusform>%Ln customers who have not agreed to mail were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who want no mail were left out.</source>
        <translation>
            <numerusform>%Ln customer who wants no mail was left out.</numerusform>
            <numerusform>%Ln customers who want no mail were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backups still hold the customer: delete them, or forget the customer again after restoring one.</source>
        <translation>
            <numerusform>%Ln earlier backup still holds the customer: delete it, or forget the customer again after restoring it.</numerusform>
            <numerusform>%Ln earlier backups still hold the customer: delete them, or forget the customer again after restoring one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that had learned from them are gone: train anew.</source>
        <translation>
            <numerusform>%Ln model that had learned from them is gone: train anew.</numerusform>
            <numerusform>%Ln models that had learned from them are gone: train anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other purchases</source>
        <translation>
            <numerusform>%Ln other purchase</numerusform>
            <numerusform>%Ln other purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are gone.</source>
        <translation>
            <numerusform>%Ln sales line is gone.</numerusform>
            <numerusform>%Ln sales lines are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy again, %Ln customers:</source>
        <translation>
            <numerusform>Buy again, %Ln customer:</numerusform>
            <numerusform>Buy again, %Ln customers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to {file}.</source>
        <translation>
            <numerusform>Exported %Ln row to {file}.</numerusform>
            <numerusform>Exported %Ln rows to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New for you, %Ln customers:</source>
        <translation>
            <numerusform>New for you, %Ln customer:</numerusform>
            <numerusform>New for you, %Ln customers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Noted what %Ln customer says to mail</numerusform>
            <numerusform>Noted what %Ln customers say to mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>lines of %Ln cancelled order</numerusform>
            <numerusform>lines of %Ln cancelled orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>returned lines of %Ln orders</source>
        <translation>
            <numerusform>returned lines of %Ln order</numerusform>
            <numerusform>returned lines of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>similar: {name} ({similarity}; %Ln customers bought both)</source>
        <translation>
            <numerusform>similar: {name} ({similarity}; %Ln customer bought both)</numerusform>
            <numerusform>similar: {name} ({similarity}; %Ln customers bought both)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln rows, read as “{layout}”</source>
        <translation>
            <numerusform>{file}: %Ln row, read as “{layout}”</numerusform>
            <numerusform>{file}: %Ln rows, read as “{layout}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln facts are the same.</source>
        <translation>
            <numerusform>%Ln fact is the same.</numerusform>
            <numerusform>%Ln facts are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>Lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>Lines of %Ln cancelled order</numerusform>
            <numerusform>Lines of %Ln cancelled orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned lines of %Ln orders</source>
        <translation>
            <numerusform>Returned lines of %Ln order</numerusform>
            <numerusform>Returned lines of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%Ln sales lines added</source>
        <translation>
            <numerusform>%Ln sales line added</numerusform>
            <numerusform>%Ln sales lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Noted what %Ln customer says to mail</numerusform>
            <numerusform>Noted what %Ln customers say to mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports</source>
        <translation>
            <numerusform>Undo this import</numerusform>
            <numerusform>Undo these %Ln imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who have not agreed to mail.</source>
        <translation>
            <numerusform>Left out: %Ln customer who has not agreed to mail.</numerusform>
            <numerusform>Left out: %Ln customers who have not agreed to mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who want no mail.</source>
        <translation>
            <numerusform>Left out: %Ln customer who wants no mail.</numerusform>
            <numerusform>Left out: %Ln customers who want no mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%Ln days of sales</source>
        <translation>
            <numerusform>%Ln day of sales</numerusform>
            <numerusform>%Ln days of sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>customer</numerusform>
            <numerusform>customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>order</numerusform>
            <numerusform>orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products</source>
        <translation>
            <numerusform>product</numerusform>
            <numerusform>products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sales lines</source>
        <translation>
            <numerusform>sales line</numerusform>
            <numerusform>sales lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetter</name>
    <message numerus="yes">
        <source>%Ln earlier backups and files that you exported still hold them: delete what you need no more.</source>
        <translation>
            <numerusform>%Ln earlier backup and files that you exported still hold them: delete what you need no more.</numerusform>
            <numerusform>%Ln earlier backups and files that you exported still hold them: delete what you need no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that have learned from them go, too: train a new one afterwards.</source>
        <translation>
            <numerusform>%Ln model that has learned from them goes, too: train a new one afterwards.</numerusform>
            <numerusform>%Ln models that have learned from them go, too: train a new one afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln undone</numerusform>
            <numerusform>%Ln undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln lines corrected</source>
        <translation>
            <numerusform>%Ln line corrected</numerusform>
            <numerusform>%Ln lines corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines taken out</source>
        <translation>
            <numerusform>%Ln line taken out</numerusform>
            <numerusform>%Ln lines taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order numbers are here already, but with other customers and dates: these look like two shops. Import them as a second shop?</source>
        <translation>
            <numerusform>%Ln order number is here already, but with another customer and date: these look like two shops. Import it as a second shop?</numerusform>
            <numerusform>%Ln order numbers are here already, but with other customers and dates: these look like two shops. Import them as a second shop?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were changed</source>
        <translation>
            <numerusform>%Ln order was changed</numerusform>
            <numerusform>%Ln orders were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers whom this shop has forgotten are left out.</source>
        <translation>
            <numerusform>%Ln row of a customer whom this shop has forgotten is left out.</numerusform>
            <numerusform>%Ln rows of customers whom this shop has forgotten are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message numerus="yes">
        <source>%Ln sales lines are of unknown customers: nothing is learned from these.</source>
        <translation>
            <numerusform>%Ln sales line is of an unknown customer: nothing is learned from it.</numerusform>
            <numerusform>%Ln sales lines are of unknown customers: nothing is learned from these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sales lines</source>
        <translation>
            <numerusform>Add %Ln sales line</numerusform>
            <numerusform>Add %Ln sales lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln lines</source>
        <translation>
            <numerusform>Checked %Ln line</numerusform>
            <numerusform>Checked %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note what %Ln customers say to mail</source>
        <translation>
            <numerusform>Note what %Ln customer says to mail</numerusform>
            <numerusform>Note what %Ln customers say to mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales in the last %Ln months</source>
        <translation>
            <numerusform>Sales in the last month</numerusform>
            <numerusform>Sales in the last %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders since {day}</source>
        <translation>
            <numerusform>%Ln order since {day}</numerusform>
            <numerusform>%Ln orders since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>All %Ln rows.</source>
        <translation>
            <numerusform>%Ln row.</numerusform>
            <numerusform>All %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln customers.</source>
        <translation>
            <numerusform>For %Ln customer.</numerusform>
            <numerusform>For %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln rows.</source>
        <translation>
            <numerusform>{name}: %Ln row.</numerusform>
            <numerusform>{name}: all %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>One question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message numerus="yes">
        <source>%Ln more wait</source>
        <translation>
            <numerusform>%Ln more waits</numerusform>
            <numerusform>%Ln more wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%Ln invisible control characters were dropped.</source>
        <translation>
            <numerusform>%Ln invisible control character was dropped.</numerusform>
            <numerusform>%Ln invisible control characters were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were refunded in part; the file does not say for which products, so they count in full.</source>
        <translation>
            <numerusform>%Ln order was refunded in part; the file does not say for which products, so it counts in full.</numerusform>
            <numerusform>%Ln orders were refunded in part; the file does not say for which products, so they count in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without an e-mail address went to the customer with the same name and postcode.</source>
        <translation>
            <numerusform>%Ln order without an e-mail address went to the customer with the same name and postcode.</numerusform>
            <numerusform>%Ln orders without an e-mail address went to the customer with the same name and postcode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read; left out: {where}.</source>
        <translation>
            <numerusform>%Ln row could not be read; left out: {where}.</numerusform>
            <numerusform>%Ln rows could not be read; left out: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no readable price; kept without one.</source>
        <translation>
            <numerusform>%Ln row has no readable price; kept without one.</numerusform>
            <numerusform>%Ln rows have no readable price; kept without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?</source>
        <translation>
            <numerusform>%Ln row looks like postage, a tip, a gift card, a fee or a discount, not a product: {examples}. Leave it out?</numerusform>
            <numerusform>%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say neither yes nor no to mail: {examples}. Whether these customers agree stays unknown.</source>
        <translation>
            <numerusform>%Ln row says neither yes nor no to mail: {examples}. Whether this customer agrees stays unknown.</numerusform>
            <numerusform>%Ln rows say neither yes nor no to mail: {examples}. Whether these customers agree stays unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} and %Ln more</source>
        <translation>
            <numerusform>lines {lines} and %Ln more</numerusform>
            <numerusform>lines {lines} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopKeeper</name>
    <message numerus="yes">
        <source>%Ln backups in its folder</source>
        <translation>
            <numerusform>%Ln backup in its folder</numerusform>
            <numerusform>%Ln backups in its folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln sales line</numerusform>
            <numerusform>%Ln sales lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message numerus="yes">
        <source>Bought by %Ln customers only: what is similar to it is a guess.</source>
        <translation>
            <numerusform>Bought by %Ln customer only: what is similar to it is a guess.</numerusform>
            <numerusform>Bought by %Ln customers only: what is similar to it is a guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln entries of “{table}” belong to no sale.</source>
        <translation>
            <numerusform>%Ln entry of “{table}” belongs to no sale.</numerusform>
            <numerusform>%Ln entries of “{table}” belong to no sale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports do not hold as many sales lines as their counts say.</source>
        <translation>
            <numerusform>%Ln import does not hold as many sales lines as its counts say.</numerusform>
            <numerusform>%Ln imports do not hold as many sales lines as their counts say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders, customers or products are listed twice.</source>
        <translation>
            <numerusform>%Ln order, customer or product is listed twice.</numerusform>
            <numerusform>%Ln orders, customers or products are listed twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are stored twice, or one of several equal ones is missing.</source>
        <translation>
            <numerusform>%Ln sales line is stored twice, or one of several equal ones is missing.</numerusform>
            <numerusform>%Ln sales lines are stored twice, or one of several equal ones is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to imports that were undone or never finished.</source>
        <translation>
            <numerusform>%Ln sales line belongs to an import that was undone or never finished.</numerusform>
            <numerusform>%Ln sales lines belong to imports that were undone or never finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to no import.</source>
        <translation>
            <numerusform>%Ln sales line belongs to no import.</numerusform>
            <numerusform>%Ln sales lines belong to no import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of changed orders count, or do not, against what the imports say.</source>
        <translation>
            <numerusform>%Ln sales line of changed orders counts, or does not, against what the imports say.</numerusform>
            <numerusform>%Ln sales lines of changed orders count, or do not, against what the imports say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of the imports are missing.</source>
        <translation>
            <numerusform>%Ln sales line of the imports is missing.</numerusform>
            <numerusform>%Ln sales lines of the imports are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines point to an order, customer or product that is not there.</source>
        <translation>
            <numerusform>%Ln sales line points to an order, customer or product that is not there.</numerusform>
            <numerusform>%Ln sales lines point to an order, customer or product that is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines share their number with another.</source>
        <translation>
            <numerusform>%Ln sales line shares its number with another.</numerusform>
            <numerusform>%Ln sales lines share their number with another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished models were left by a stopped program.</source>
        <translation>
            <numerusform>%Ln unfinished model was left by a stopped program.</numerusform>
            <numerusform>%Ln unfinished models were left by a stopped program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln new since</source>
        <translation>
            <numerusform>%Ln new since</numerusform>
            <numerusform>%Ln new since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln sales line</numerusform>
            <numerusform>%Ln sales lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message numerus="yes">
        <source>Undo these %Ln imports?</source>
        <translation>
            <numerusform>Undo %Ln import?</numerusform>
            <numerusform>Undo these %Ln imports?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%Ln older backups</source>
        <translation>
            <numerusform>%Ln older backup</numerusform>
            <numerusform>%Ln older backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln more purchases</source>
        <translation>
            <numerusform>%Ln more purchase</numerusform>
            <numerusform>%Ln more purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on {day}.</source>
        <translation>
            <numerusform>Bought %Ln time, last on {day}.</numerusform>
            <numerusform>Bought %Ln times, last on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Lists of %Ln products</source>
        <translation>
            <numerusform>A list of one product</numerusform>
            <numerusform>Lists of %Ln products</numerusform>
        </translation>
    </message>
</context>
</TS>
