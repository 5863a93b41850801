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
    <name>DoneView</name>
    <message numerus="yes">
        <source>%Ln sales lines added</source>
        <translation>
            <numerusform>%Ln sales line added</numerusform>
            <numerusform>%Ln sales lines added</numerusform>
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
</context>
<context>
    <name>MatchView</name>
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
        <source>For %Ln customers.</source>
        <translation>
            <numerusform>For %Ln customer.</numerusform>
            <numerusform>For %Ln customers.</numerusform>
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
    <name>Tasks</name>
    <message numerus="yes">
        <source>%Ln already here.</source>
        <translation>
            <numerusform>%Ln already here.</numerusform>
            <numerusform>%Ln already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out (returns, cancelled, postage, unreadable).</source>
        <translation>
            <numerusform>%Ln left out (returns, cancelled, postage, unreadable).</numerusform>
            <numerusform>%Ln left out (returns, cancelled, postage, unreadable).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines added.</source>
        <translation>
            <numerusform>%Ln sales line added.</numerusform>
            <numerusform>%Ln sales lines added.</numerusform>
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
