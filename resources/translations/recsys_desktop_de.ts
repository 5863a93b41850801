<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RecSys Desktop</source>
        <translation>Über RecSys Desktop</translation>
    </message>
    <message>
        <source>About this program and computer, without customers’ data</source>
        <translation>Über dieses Programm und diesen Computer, ohne Kundendaten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this text, for a message to whoever helps</source>
        <translation>Diesen Text für eine Hilfeanfrage kopieren</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Für eine Hilfeanfrage</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Den Datenordner zeigen</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Den Protokollordner zeigen</translation>
    </message>
    <message>
        <source>The licences of all parts</source>
        <translation>Die Lizenzen aller Bestandteile</translation>
    </message>
    <message>
        <source>What to offer to each customer, and why. Licence: MIT. Nothing is sent anywhere.</source>
        <translation>Was Sie welchem Kunden anbieten, und warum. Lizenz: MIT. Es werden keine Daten gesendet.</translation>
    </message>
</context>
<context>
    <name>ActivePanel</name>
    <message>
        <source>See the customers</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Das verwendete Modell</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Any other shop or till: look for an export of orders with their items, as CSV or Excel. It needs one row per product sold, with order number, date, customer, product, quantity and price.</source>
        <translation>Ein anderer Shop oder eine andere Kasse: Suchen Sie einen Export der Bestellungen mit ihren Artikeln, als CSV oder Excel. Er braucht eine Zeile je verkauftem Artikel, mit Bestellnummer, Datum, Kunde, Artikel, Menge und Preis.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name of your shop’s platform or till</source>
        <translation>Name Ihrer Shop-Plattform oder Kasse</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>Wo finde ich den Export?</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>All sales and models are kept.</source>
        <translation>Alle Verkäufe und Modelle sind erhalten.</translation>
    </message>
    <message>
        <source>All sales and the earlier models are kept; the unfinished model is not.</source>
        <translation>Alle Verkäufe und die früheren Modelle sind erhalten; das unfertige Modell nicht.</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Erneut einlesen…</translation>
    </message>
    <message>
        <source>Nothing was half done: “Open a shop…” shows which shops there are.</source>
        <translation>Nichts blieb halb getan: „Shop öffnen…“ zeigt, welche Shops es gibt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>RecSys Desktop ended unexpectedly the last time.</source>
        <translation>RecSys Desktop wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly.</source>
        <translation>RecSys Desktop, gestartet am {since}, wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly. Under way was: {work}.</source>
        <translation>RecSys Desktop, gestartet am {since}, wurde unerwartet beendet. Zuletzt lief: „{work}“.</translation>
    </message>
    <message>
        <source>The shop is as it was before that.</source>
        <translation>Der Shop ist so, wie er davor war.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A backup is one file with all sales and models. It is restored as a shop of its own.</source>
        <translation>Eine Sicherung ist eine Datei mit allen Verkäufen und Modellen. Sie wird als eigener Shop wiederhergestellt.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Ein Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>A folder on another disk or a stick survives a broken disk.</source>
        <translation>Ein Ordner auf einer anderen Platte oder einem Stick übersteht einen Plattenschaden.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups (*.recsys-backup *.zip)</source>
        <translation>Sicherungen (*.recsys-backup *.zip)</translation>
    </message>
    <message>
        <source>Bring the chosen backup back as a shop of its own, and open it</source>
        <translation>Die gewählte Sicherung als eigenen Shop wiederherstellen und öffnen</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>How many backups to keep</source>
        <translation>Wie viele Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Abgelegt in</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Older ones give way to a new backup.</source>
        <translation>Ältere weichen einer neuen Sicherung.</translation>
    </message>
    <message>
        <source>Open a shop to back it up.</source>
        <translation>Öffnen Sie einen Shop, um ihn zu sichern.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Andere Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the backups in their folder</source>
        <translation>Die Sicherungen in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This shop has no backup here yet.</source>
        <translation>Dieser Shop hat hier noch keine Sicherung.</translation>
    </message>
    <message>
        <source>the shop’s own folder</source>
        <translation>der Ordner des Shops</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>forgotten customers</source>
        <translation>vergessene Kunden</translation>
    </message>
    <message>
        <source>no-price</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>order-row</source>
        <translation>Bestellzeile</translation>
    </message>
    <message>
        <source>zero-quantity</source>
        <translation>Menge 0</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>About 10 seconds</source>
        <translation>Etwa 10 Sekunden</translation>
    </message>
    <message>
        <source>About half a minute</source>
        <translation>Etwa eine halbe Minute</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation>Etwa zwei Minuten</translation>
    </message>
    <message>
        <source>How long to look for the best settings:</source>
        <translation>Wie lange Einstellungen suchen:</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>BuyersPanel</name>
    <message>
        <source>Also those who have it</source>
        <translation>Auch wer ihn schon hat</translation>
    </message>
    <message>
        <source>Choose on the Export page how many, and which file</source>
        <translation>Auf der Seite Export wählen Sie, wie viele und welche Datei</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Everybody has it already.</source>
        <translation>Alle haben ihn schon.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of them; nothing where it does not fit</source>
        <translation>Wie gut er passt, verglichen mit dem passendsten Kunden; nichts, wo er nicht passt</translation>
    </message>
    <message>
        <source>Likeliest buyers</source>
        <translation>Passende Kunden</translation>
    </message>
    <message>
        <source>Looking for the likeliest buyers…</source>
        <translation>Passende Kunden werden gesucht…</translation>
    </message>
    <message>
        <source>Make a list of them</source>
        <translation>Liste erstellen</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Keine Werbung</translation>
    </message>
    <message>
        <source>Whom it fits, and who buys much of late</source>
        <translation>Zu wem er passt und wer in letzter Zeit viel kauft</translation>
    </message>
    <message>
        <source>last order {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <translation>
            <numerusform>%Ln Punkt ist nicht in Ordnung.</numerusform>
            <numerusform>%Ln Punkte sind nicht in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check this shop</source>
        <translation>Shop prüfen</translation>
    </message>
    <message>
        <source>Put right what can be</source>
        <translation>Beheben, was geht</translation>
    </message>
    <message>
        <source>Reads everything in the shop once, and tells whether all of it fits together.</source>
        <translation>Liest alles im Shop einmal durch und sagt, ob alles zusammenpasst.</translation>
    </message>
    <message>
        <source>{sentence} Put right.</source>
        <translation>{sentence} Behoben.</translation>
    </message>
    <message>
        <source>✓ Everything that was found is put right.</source>
        <translation>✓ Alles, was gefunden wurde, ist behoben.</translation>
    </message>
    <message>
        <source>✓ The shop is whole.</source>
        <translation>✓ Der Shop ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation>Spalte: {name}</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Letzter Kauf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product’s name</source>
        <translation>Artikelname</translation>
    </message>
    <message>
        <source>Product’s number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>The earlier purchase that speaks most for the product; only for “New for you”. The export takes longer with it.</source>
        <translation>Der frühere Kauf, der am meisten für den Artikel spricht; nur für „Neu für Sie“. Der Export dauert damit länger.</translation>
    </message>
    <message>
        <source>The higher, the better the product fits; compare it only within one customer’s list. It may be negative.</source>
        <translation>Je höher, desto besser passt der Artikel; vergleichbar nur innerhalb der Liste eines Kunden. Kann negativ sein.</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>“{column}” in the file</source>
        <translation>„{column}“ in der Datei</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who have not agreed to mail were left out.</source>
        <translation>
            <numerusform>%Ln Kunde, der Werbung nicht zugestimmt hat, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Kunden, die Werbung nicht zugestimmt haben, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who want no mail were left out.</source>
        <translation>
            <numerusform>%Ln Kunde, der keine Werbung möchte, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Kunden, die keine Werbung möchten, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backups still hold the customer: delete them, or forget the customer again after restoring one.</source>
        <translation>
            <numerusform>%Ln frühere Sicherung enthält den Kunden noch: Löschen Sie sie, oder vergessen Sie den Kunden nach dem Wiederherstellen noch einmal.</numerusform>
            <numerusform>%Ln frühere Sicherungen enthalten den Kunden noch: Löschen Sie sie, oder vergessen Sie den Kunden nach dem Wiederherstellen noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that had learned from them are gone: train anew.</source>
        <translation>
            <numerusform>%Ln Modell, das daraus gelernt hatte, ist gelöscht: Trainieren Sie neu.</numerusform>
            <numerusform>%Ln Modelle, die daraus gelernt hatten, sind gelöscht: Trainieren Sie neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other purchases</source>
        <translation>
            <numerusform>%Ln weiterer Kauf</numerusform>
            <numerusform>%Ln weitere Käufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are gone.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile ist gelöscht.</numerusform>
            <numerusform>%Ln Verkaufszeilen sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>--json needs a command</source>
        <translation>--json braucht einen Befehl</translation>
    </message>
    <message>
        <source>--map wants FIELD=COLUMN with one of the fields {fields}; not “{pair}”.</source>
        <translation>--map erwartet FIELD=COLUMN mit einem der Felder {fields}; nicht „{pair}“.</translation>
    </message>
    <message>
        <source>Amounts are in {currency}.</source>
        <translation>Beträge sind in {currency}.</translation>
    </message>
    <message numerus="yes">
        <source>Buy again, %Ln customers:</source>
        <translation>
            <numerusform>Wieder kaufen, %Ln Kunde:</numerusform>
            <numerusform>Wieder kaufen, %Ln Kunden:</numerusform>
        </translation>
    </message>
    <message>
        <source>By history ({method}):</source>
        <translation>Nach Menge der Vergangenheit ({method}):</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to {file}.</source>
        <translation>
            <numerusform>%Ln Zeile in {file} exportiert.</numerusform>
            <numerusform>%Ln Zeilen in {file} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Shop anlegen</translation>
    </message>
    <message>
        <source>Model {id} ({method}), learned from {lines} sales lines in {seconds} s.</source>
        <translation>Modell {id} ({method}), gelernt aus {lines} Verkaufszeilen in {seconds} s.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>Name the shop to delete with --shop: the last one is not meant by itself.</source>
        <translation>Nennen Sie den Shop, der gelöscht werden soll, mit --shop: Der zuletzt geöffnete ist nicht von selbst gemeint.</translation>
    </message>
    <message numerus="yes">
        <source>New for you, %Ln customers:</source>
        <translation>
            <numerusform>Neu für Sie, %Ln Kunde:</numerusform>
            <numerusform>Neu für Sie, %Ln Kunden:</numerusform>
        </translation>
    </message>
    <message>
        <source>New for {customer}:</source>
        <translation>Neu für {customer}:</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Neuer Shop</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>Kein Verkauf sagt, wer gekauft hat: Alle bekommen, was sich am besten verkauft.</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>Nicht getestet: {method}. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Vermerkt, was %Ln Kunde zu Werbung sagt</numerusform>
            <numerusform>Vermerkt, was %Ln Kunden zu Werbung sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted. To delete the shop in {folder} for good, add --yes.</source>
        <translation>Es wurde nichts gelöscht. Um den Shop in {folder} endgültig zu löschen, fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten (tested on {customers} customers).</source>
        <translation>Von 100 Kunden, die in den letzten {days} Tagen wiederkamen, kauften {own} etwas Neues aus ihrer Zehnerliste (getestet an {customers} Kunden).</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten; a list of bestsellers would have caught {theirs} (tested on {customers} customers).</source>
        <translation>Von 100 Kunden, die in den letzten {days} Tagen wiederkamen, kauften {own} etwas Neues aus ihrer Zehnerliste; eine Bestsellerliste hätte {theirs} getroffen (getestet an {customers} Kunden).</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Shop öffnen</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Behoben.</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Wiederherstellen und öffnen</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation>Wiederhergestellt in {folder}.</translation>
    </message>
    <message>
        <source>Saved in {file} ({bytes} bytes).</source>
        <translation>Gesichert in {file} ({bytes} Byte).</translation>
    </message>
    <message>
        <source>Some sales files leave it open; their amounts count as {currency} too.</source>
        <translation>Einige Verkaufsdateien lassen sie offen; auch deren Beträge gelten als {currency}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>Etwas Unerwartetes ist schiefgegangen ({kind}).</translation>
    </message>
    <message>
        <source>The computer reported “{fault}”{where}.</source>
        <translation>Der Computer meldete „{fault}“{where}.</translation>
    </message>
    <message>
        <source>The customer “{customer}” is forgotten. Receipt: {receipt}</source>
        <translation>Der Kunde „{customer}“ ist vergessen. Beleg: {receipt}</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Die Einzelheiten stehen in {file}.</translation>
    </message>
    <message>
        <source>The sales are in several currencies ({names}).</source>
        <translation>Die Verkäufe sind in mehreren Währungen ({names}).</translation>
    </message>
    <message>
        <source>The sales files name no currency.</source>
        <translation>Die Verkaufsdateien nennen keine Währung.</translation>
    </message>
    <message>
        <source>The sales files name {names} only, which may be several currencies: choose one.</source>
        <translation>Die Verkaufsdateien nennen nur {names}; das können mehrere Währungen sein: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>The sales files name {names}, which is no known currency: choose one.</source>
        <translation>Die Verkaufsdateien nennen {names}; das ist keine bekannte Währung: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>The sample shop “{name}” is in {folder}.</source>
        <translation>Der Beispielshop „{name}“ liegt in {folder}.</translation>
    </message>
    <message>
        <source>The shop in {folder} is deleted.</source>
        <translation>Der Shop in {folder} ist gelöscht.</translation>
    </message>
    <message>
        <source>The shop is in {folder} now.</source>
        <translation>Der Shop liegt jetzt in {folder}.</translation>
    </message>
    <message>
        <source>The shop is whole.</source>
        <translation>Der Shop ist in Ordnung.</translation>
    </message>
    <message>
        <source>There are too few returning customers to test the lists on.</source>
        <translation>Zu wenige Kunden kamen wieder, um die Listen zu testen.</translation>
    </message>
    <message>
        <source>There is nothing to offer to {customers}.</source>
        <translation>Für {customers} gibt es nichts anzubieten.</translation>
    </message>
    <message>
        <source>This shop was last opened with an older RecSys Desktop and has been brought up to date. As it was before, it is kept in {copy}.</source>
        <translation>Dieser Shop wurde zuletzt mit einem älteren RecSys Desktop geöffnet und ist jetzt auf dem neuen Stand. Wie er vorher war, wird er in {copy} aufbewahrt.</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>Zu wenige Kunden kamen in den letzten Wochen wieder, um etwas zu testen: Alle bekommen, was sich am besten verkauft.</translation>
    </message>
    <message>
        <source>What the shop holds cannot be read.</source>
        <translation>Was der Shop enthält, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What to offer to each customer of a shop, and why. Without a command, the window opens.</source>
        <translation>Was Sie welchem Kunden eines Shops anbieten, und warum. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>Warum „{product}“?</translation>
    </message>
    <message>
        <source>a long file&apos;s columns; for letters what is wanted of name, number, price and reason</source>
        <translation>die Spalten einer langen Datei; für Briefe, was von name, number, price und reason gewünscht ist</translation>
    </message>
    <message>
        <source>a row a product, a row a customer and list, or a row a customer for e-mail tools</source>
        <translation>eine Zeile je Artikel, je Kunde und Liste oder, für Newsletter-Programme, je Kunde</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>about how long to look for the best constants</source>
        <translation>wie lange etwa nach den besten Einstellungen gesucht wird</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>as with train, for each method</source>
        <translation>wie bei train, für jedes Verfahren</translation>
    </message>
    <message>
        <source>bought both</source>
        <translation>kauften beide</translation>
    </message>
    <message>
        <source>bring a saved shop back</source>
        <translation>einen gesicherten Shop wiederherstellen</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>count postage, tips and the like as sales</source>
        <translation>Porto, Trinkgeld und Ähnliches als Verkäufe zählen</translation>
    </message>
    <message>
        <source>created (UTC)</source>
        <translation>erstellt (UTC)</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>delete the shop named by --shop, with its sales, models and backups in it</source>
        <translation>den mit --shop genannten Shop löschen, mit Verkäufen, Modellen und den Sicherungen darin</translation>
    </message>
    <message>
        <source>do it; without, only tell what is lost</source>
        <translation>wirklich löschen; sonst wird nur gesagt, was verloren ginge</translation>
    </message>
    <message>
        <source>do not open the window at the end</source>
        <translation>am Ende das Fenster nicht öffnen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>exercise the whole program in a temporary folder</source>
        <translation>das ganze Programm in einem temporären Ordner durchspielen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>follows the file&apos;s name if not given</source>
        <translation>folgt ohne Angabe dem Dateinamen</translation>
    </message>
    <message>
        <source>forget a customer: in the sales, the models and later imports</source>
        <translation>einen Kunden vergessen: in den Verkäufen, den Modellen und späteren Importen</translation>
    </message>
    <message>
        <source>give the shop another name</source>
        <translation>dem Shop einen anderen Namen geben</translation>
    </message>
    <message>
        <source>how to learn; the window calls factorization “{title}”</source>
        <translation>wie gelernt wird; im Fenster heißt factorization „{title}“</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>import sales files</source>
        <translation>Verkaufsdateien einlesen</translation>
    </message>
    <message>
        <source>learn from the shop&apos;s sales</source>
        <translation>aus den Verkäufen des Shops lernen</translation>
    </message>
    <message>
        <source>leave out customers who want no mail</source>
        <translation>Kunden auslassen, die keine Werbung möchten</translation>
    </message>
    <message>
        <source>left out: {name}</source>
        <translation>ausgelassen: {name}</translation>
    </message>
    <message>
        <source>length of the lists</source>
        <translation>Länge der Listen</translation>
    </message>
    <message>
        <source>length of the test; 4 if the sales go back far</source>
        <translation>Länge des Tests; 4, wenn die Verkäufe weit zurückreichen</translation>
    </message>
    <message>
        <source>length of the vectors; chosen if not given, and less than there are customers or products</source>
        <translation>Länge der Vektoren; ohne Angabe wird sie gewählt, immer kleiner als die Zahl der Kunden und der Artikel</translation>
    </message>
    <message>
        <source>line {line}: {reason}: {text}</source>
        <translation>Zeile {line}: {reason}: {text}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>Zeilen aus %Ln stornierten Bestellung</numerusform>
            <numerusform>Zeilen aus %Ln stornierten Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>die Importe auflisten</translation>
    </message>
    <message>
        <source>list the trained models</source>
        <translation>die trainierten Modelle auflisten</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>make a model the active one</source>
        <translation>ein Modell zum aktiven machen</translation>
    </message>
    <message>
        <source>make the sample shop, train, print lists with reasons, export, and open the window</source>
        <translation>den Beispielshop anlegen, trainieren, Listen mit Gründen ausgeben, exportieren und das Fenster öffnen</translation>
    </message>
    <message>
        <source>may be given more than once; auto otherwise</source>
        <translation>mehrfach möglich; sonst auto</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>must be a name in UTF-8: rename “{text}”</source>
        <translation>muss ein Name in UTF-8 sein: Benennen Sie „{text}“ um</translation>
    </message>
    <message>
        <source>must be a number of seconds, 0 or more, not “{text}”</source>
        <translation>muss eine Zahl von Sekunden sein, 0 oder mehr, nicht „{text}“</translation>
    </message>
    <message>
        <source>must be a number of weeks above 0 and up to {most}, not “{text}”</source>
        <translation>muss eine Zahl von Wochen über 0 und bis {most} sein, nicht „{text}“</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}, not “{text}”</source>
        <translation>muss eine ganze Zahl von {least} bis {most} sein, nicht „{text}“</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name customers who bought it before, too</source>
        <translation>auch Kunden nennen, die ihn schon gekauft haben</translation>
    </message>
    <message>
        <source>name only customers who agree to mail</source>
        <translation>nur Kunden nennen, die Werbung zustimmen</translation>
    </message>
    <message>
        <source>names no file or folder</source>
        <translation>nennt weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>never bought before, or to buy again</source>
        <translation>noch nie gekauft oder zum Wiederkaufen</translation>
    </message>
    <message>
        <source>new for {customer}</source>
        <translation>Neu für {customer}</translation>
    </message>
    <message>
        <source>of everything that is drawn</source>
        <translation>Startwert für alles Zufällige</translation>
    </message>
    <message>
        <source>postage, fees and the like</source>
        <translation>Porto, Gebühren und Ähnliches</translation>
    </message>
    <message>
        <source>print one JSON object on standard output</source>
        <translation>ein JSON-Objekt auf der Standardausgabe ausgeben</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>prove that the shop is whole</source>
        <translation>prüfen, ob der Shop in Ordnung ist</translation>
    </message>
    <message>
        <source>put right what can be put right safely</source>
        <translation>beheben, was sich gefahrlos beheben lässt</translation>
    </message>
    <message>
        <source>read and check the files, store nothing</source>
        <translation>die Dateien lesen und prüfen, nichts speichern</translation>
    </message>
    <message>
        <source>read the files by this layout</source>
        <translation>die Dateien in diesem Dateiformat lesen</translation>
    </message>
    <message>
        <source>remove a model</source>
        <translation>ein Modell entfernen</translation>
    </message>
    <message>
        <source>replace customers&apos; ids and leave out their names</source>
        <translation>Kundennummern ersetzen und Namen weglassen</translation>
    </message>
    <message numerus="yes">
        <source>returned lines of %Ln orders</source>
        <translation>
            <numerusform>zurückgegebene Zeilen aus %Ln Bestellung</numerusform>
            <numerusform>zurückgegebene Zeilen aus %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>sales lines (nothing stored)</source>
        <translation>Verkaufszeilen (nichts gespeichert)</translation>
    </message>
    <message>
        <source>sales lines added</source>
        <translation>Verkaufszeilen hinzugefügt</translation>
    </message>
    <message>
        <source>save the whole shop in one file</source>
        <translation>den ganzen Shop in eine Datei sichern</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>selling fast now (the same for everybody)</source>
        <translation>gerade gefragt (für alle gleich)</translation>
    </message>
    <message>
        <source>selling slowly now (the same for everybody)</source>
        <translation>gerade wenig gefragt (für alle gleich)</translation>
    </message>
    <message numerus="yes">
        <source>similar: {name} ({similarity}; %Ln customers bought both)</source>
        <translation>
            <numerusform>ähnlich: {name} ({similarity}; %Ln Kunde kaufte beide)</numerusform>
            <numerusform>ähnlich: {name} ({similarity}; %Ln Kunden kauften beide)</numerusform>
        </translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>status given back: {words}</source>
        <translation>Status zurückgegeben: {words}</translation>
    </message>
    <message>
        <source>status kept: {words}</source>
        <translation>Status behalten: {words}</translation>
    </message>
    <message>
        <source>status left out: {words}</source>
        <translation>Status ausgelassen: {words}</translation>
    </message>
    <message>
        <source>such as EUR; none to forget it</source>
        <translation>etwa EUR; none, um sie zu vergessen</translation>
    </message>
    <message>
        <source>take a field from a column</source>
        <translation>ein Feld aus einer Spalte nehmen</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>einen Import rückgängig machen</translation>
    </message>
    <message>
        <source>test methods on the shop&apos;s last weeks, from which they have not learned</source>
        <translation>Verfahren an den letzten Wochen des Shops testen, aus denen sie nicht gelernt haben</translation>
    </message>
    <message>
        <source>test, too, what less history would have brought</source>
        <translation>auch testen, was weniger Vergangenheit gebracht hätte</translation>
    </message>
    <message>
        <source>the customers to tell about a product</source>
        <translation>die Kunden, denen man einen Artikel nennen sollte</translation>
    </message>
    <message>
        <source>the files&apos; text encoding</source>
        <translation>die Zeichenkodierung der Dateien</translation>
    </message>
    <message>
        <source>the order of day, month and year</source>
        <translation>die Reihenfolge von Tag, Monat und Jahr</translation>
    </message>
    <message>
        <source>the products most similar to one</source>
        <translation>die Artikel, die einem am ähnlichsten sind</translation>
    </message>
    <message>
        <source>the shop&apos;s currency; with a code, of sales files that name none</source>
        <translation>die Währung des Shops; mit einem Kürzel die der Verkaufsdateien, die keine nennen</translation>
    </message>
    <message>
        <source>the shop&apos;s folder</source>
        <translation>der Ordner des Shops</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>to buy again: {customer}</source>
        <translation>Wieder kaufen: {customer}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>wants none</source>
        <translation>möchte keine</translation>
    </message>
    <message>
        <source>what the shop holds</source>
        <translation>was der Shop enthält</translation>
    </message>
    <message>
        <source>what to offer to customers</source>
        <translation>was man Kunden anbieten kann</translation>
    </message>
    <message>
        <source>where to make the shop</source>
        <translation>wo der Shop angelegt wird</translation>
    </message>
    <message>
        <source>why a product has its score for a customer</source>
        <translation>warum ein Artikel bei einem Kunden seine Punktzahl hat</translation>
    </message>
    <message>
        <source>write everybody&apos;s lists into a file</source>
        <translation>die Listen aller Kunden in eine Datei schreiben</translation>
    </message>
    <message>
        <source>{customers} customers, {rows} rows in {file} ({bytes} bytes).</source>
        <translation>{customers} Kunden, {rows} Zeilen in {file} ({bytes} Byte).</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to any customer.</source>
        <translation>{file} enthält keine Liste: Keinem Kunden ist etwas anzubieten.</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to those who may get mail.</source>
        <translation>{file} enthält keine Liste: Denen, die Werbung erhalten dürfen, ist nichts anzubieten.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln rows, read as “{layout}”</source>
        <translation>
            <numerusform>{file}: %Ln Zeile, gelesen als „{layout}“</numerusform>
            <numerusform>{file}: %Ln Zeilen, gelesen als „{layout}“</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (speaks against)</source>
        <translation>{name} (spricht dagegen)</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <source>{product} for {customer}: score {score}, rank {rank}</source>
        <translation>{product} für {customer}: Punktzahl {score}, Rang {rank}</translation>
    </message>
    <message>
        <source>{word} (never paid)</source>
        <translation>{word} (nie bezahlt)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln facts are the same.</source>
        <translation>
            <numerusform>%Ln Angabe ist gleich.</numerusform>
            <numerusform>%Ln Angaben sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also the constants of the method</source>
        <translation>Auch die Konstanten des Verfahrens</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Their figures are too near each other to tell which model is better.</source>
        <translation>Ihre Zahlen liegen zu nah beieinander, um zu sagen, welches Modell besser ist.</translation>
    </message>
    <message>
        <source>They were tested on different sales: compare with care.</source>
        <translation>Sie wurden an verschiedenen Verkäufen getestet: mit Vorsicht vergleichen.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Already here (same order, product, quantity)</source>
        <translation>Schon da (gleiche Bestellung, Artikel, Menge)</translation>
    </message>
    <message>
        <source>Customers whom you have forgotten</source>
        <translation>Kunden, die Sie vergessen haben</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>Zeilen aus %Ln stornierten Bestellung</numerusform>
            <numerusform>Zeilen aus %Ln stornierten Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Postage, tips, fees and discounts</source>
        <translation>Porto, Trinkgelder, Gebühren und Rabatte</translation>
    </message>
    <message>
        <source>Price 0: corrections and samples</source>
        <translation>Preis 0: Korrekturen und Muster</translation>
    </message>
    <message>
        <source>Quantity 0</source>
        <translation>Menge 0</translation>
    </message>
    <message numerus="yes">
        <source>Returned lines of %Ln orders</source>
        <translation>
            <numerusform>Zurückgegebene Zeilen aus %Ln Bestellung</numerusform>
            <numerusform>Zurückgegebene Zeilen aus %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that sum an order up</source>
        <translation>Summenzeilen von Bestellungen</translation>
    </message>
    <message>
        <source>Sales lines added</source>
        <translation>Hinzugefügte Verkaufszeilen</translation>
    </message>
    <message>
        <source>Sales lines to add</source>
        <translation>Neue Verkaufszeilen</translation>
    </message>
    <message>
        <source>Totals and remarks below the table</source>
        <translation>Summen und Bemerkungen unter der Tabelle</translation>
    </message>
    <message>
        <source>first: line {line}, “{text}”</source>
        <translation>zuerst: Zeile {line}, „{text}“</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{told}: {statuses}</source>
        <translation>{told}: {statuses}</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Zeigen: {name}</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Best so far: of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>Bisher am besten: Von 100 Kunden, die wiederkamen, kauften {model} etwas Neues aus ihrer Zehnerliste; eine Bestsellerliste hätte {bestsellers} getroffen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>End now; everything stays as it was before</source>
        <translation>Jetzt beenden; alles bleibt, wie es davor war</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>Jetzt beenden; ab sofort wird das beste bisher gefundene Modell verwendet</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>How good the lists are is known after the first settings.</source>
        <translation>Wie gut die Listen sind, zeigt sich nach den ersten Einstellungen.</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Das Beste wird behalten</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten, Bestes behalten</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Das Training</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>Das dauert einige Sekunden</translation>
    </message>
    <message>
        <source>Waiting until the work before it is done</source>
        <translation>Wartet, bis die Arbeit davor fertig ist</translation>
    </message>
    <message>
        <source>{method}: {phase}</source>
        <translation>{method}: {phase}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Australian Dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Brazilian Real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>British Pound</source>
        <translation>Britisches Pfund</translation>
    </message>
    <message>
        <source>Canadian Dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Chinese Yuan</source>
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Czech Koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Danish Krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Hong Kong Dollar</source>
        <translation>Hongkong-Dollar</translation>
    </message>
    <message>
        <source>Hungarian Forint</source>
        <translation>Ungarischer Forint</translation>
    </message>
    <message>
        <source>Indian Rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Japanese Yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>Mexican Peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>New Zealand Dollar</source>
        <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
        <source>Norwegian Krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>Polish Zloty</source>
        <translation>Polnischer Złoty</translation>
    </message>
    <message>
        <source>Romanian Leu</source>
        <translation>Rumänischer Leu</translation>
    </message>
    <message>
        <source>Singapore Dollar</source>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>South African Rand</source>
        <translation>Südafrikanischer Rand</translation>
    </message>
    <message>
        <source>South Korean Won</source>
        <translation>Südkoreanischer Won</translation>
    </message>
    <message>
        <source>Swedish Krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Swiss Franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Taiwan Dollar</source>
        <translation>Taiwan-Dollar</translation>
    </message>
    <message>
        <source>Turkish Lira</source>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>UAE Dirham</source>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>US Dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Ukrainian Hryvnia</source>
        <translation>Ukrainische Hrywnja</translation>
    </message>
</context>
<context>
    <name>CurrencyPart</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency of files that name none</source>
        <translation>Währung der Dateien, die keine nennen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>currency</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Some of your sales files name it. The others are shown in it too, unless you choose another one here.</source>
        <translation>Einige Ihrer Verkaufsdateien nennen sie. Auch die anderen werden in ihr angezeigt, wenn Sie hier keine andere wählen.</translation>
    </message>
    <message>
        <source>Your sales are in several currencies ({names}): amounts are shown without one.</source>
        <translation>Ihre Verkäufe sind in mehreren Währungen ({names}): Beträge stehen ohne Währung da.</translation>
    </message>
    <message>
        <source>Your sales files do not say which it is. All amounts are shown in the currency chosen here.</source>
        <translation>Ihre Verkaufsdateien sagen nicht, welche es ist. Alle Beträge stehen in der Währung, die Sie hier wählen.</translation>
    </message>
    <message>
        <source>Your sales files name it.</source>
        <translation>Ihre Verkaufsdateien nennen sie.</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Customers in 100 who bought from their list, best so far</source>
        <translation>Von 100 Kunden kauften aus ihrer Liste, bisher bestes Ergebnis</translation>
    </message>
    <message>
        <source>Error after each round, in % of the first; earlier settings in grey</source>
        <translation>Fehler nach jeder Runde, in % der ersten; frühere Einstellungen in Grau</translation>
    </message>
    <message>
        <source>Follows after the first round</source>
        <translation>Folgt nach der ersten Runde</translation>
    </message>
    <message>
        <source>Follows when the first settings are tested</source>
        <translation>Folgt, wenn die ersten Einstellungen getestet sind</translation>
    </message>
    <message>
        <source>This way to learn counts in one go: it has no rounds and no error.</source>
        <translation>Dieses Verfahren rechnet in einem Zug: Es hat keine Runden und keinen Fehler.</translation>
    </message>
    <message>
        <source>bestsellers</source>
        <translation>Bestseller</translation>
    </message>
    <message>
        <source>percent of the training</source>
        <translation>Prozent des Trainings</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Choose a customer on the left: beside it stand the products to offer, and why.</source>
        <translation>Wählen Sie links einen Kunden: Daneben stehen die passenden Angebote, und warum.</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>Wählen Sie einen Kunden, um passende Angebote zu sehen.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {count}</source>
        <translation>Filter: {count}</translation>
    </message>
    <message>
        <source>Forget the customer…</source>
        <translation>Kunden vergessen…</translation>
    </message>
    <message>
        <source>The program is learning what your customers like. The lists follow in a moment.</source>
        <translation>Das Programm lernt gerade, was Ihre Kunden mögen. Die Listen folgen gleich.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>split by bars</source>
        <translation>durch senkrechte Striche getrennt</translation>
    </message>
    <message>
        <source>split by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>split by semicolons</source>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>split by tabs</source>
        <translation>durch Tabulatoren getrennt</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After so many days a purchase counts about a third (tau)</source>
        <translation>Nach so vielen Tagen zählt ein Kauf noch etwa ein Drittel (tau)</translation>
    </message>
    <message>
        <source>Bestsellers, of 100</source>
        <translation>Bestseller, von 100</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften so viele etwas Neues aus ihrer Zehnerliste</translation>
    </message>
    <message>
        <source>Customers in the test</source>
        <translation>Kunden im Test</translation>
    </message>
    <message>
        <source>Customers who came back in the tested weeks</source>
        <translation>Kunden, die in den Testwochen wiederkamen</translation>
    </message>
    <message>
        <source>Customers whom it knows</source>
        <translation>Kunden, die es kennt</translation>
    </message>
    <message>
        <source>From 0 to 1; what is bought counts more at the top of the list. By this figure settings are chosen.</source>
        <translation>Von 0 bis 1; Gekauftes zählt oben auf der Liste mehr. Nach diesem Wert werden die Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>Aus wie vielen Zeilen es gelernt hat</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Wie es gelernt hat</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Wie lange das Training dauerte</translation>
    </message>
    <message>
        <source>How many of them a list of bestsellers would have caught</source>
        <translation>Wie viele davon eine Bestsellerliste getroffen hätte</translation>
    </message>
    <message>
        <source>How many settings were tried to find the best</source>
        <translation>Wie viele Einstellungen probiert wurden, um die beste zu finden</translation>
    </message>
    <message>
        <source>How much it counts that a product was not bought (alpha)</source>
        <translation>Wie viel es zählt, dass ein Artikel nicht gekauft wurde (alpha)</translation>
    </message>
    <message>
        <source>How much of what these customers bought anew was on their list</source>
        <translation>Wie viel von dem, was diese Kunden neu kauften, auf ihrer Liste stand</translation>
    </message>
    <message>
        <source>How much what sells well just now counts beside taste (gamma)</source>
        <translation>Wie viel neben dem Geschmack zählt, was sich gerade gut verkauft (gamma)</translation>
    </message>
    <message>
        <source>How often it went over all sales</source>
        <translation>Wie oft es alle Verkäufe durchging</translation>
    </message>
    <message>
        <source>How strongly customers with few purchases are kept near the average (lambda)</source>
        <translation>Wie stark Kunden mit wenigen Käufen nahe am Durchschnitt bleiben (lambda)</translation>
    </message>
    <message>
        <source>Kinds of taste</source>
        <translation>Geschmacksrichtungen</translation>
    </message>
    <message>
        <source>Memory in days</source>
        <translation>Gedächtnis in Tagen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>New purchases caught</source>
        <translation>Neue Käufe getroffen</translation>
    </message>
    <message>
        <source>Numbers by which a customer and a product are described (dimensions)</source>
        <translation>Zahlen, die einen Kunden und einen Artikel beschreiben (Dimensionen)</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>Von 100 Kunden</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>Von 100 Kunden: In 95 von 100 solchen Tests liegt die Zahl zwischen diesen beiden</translation>
    </message>
    <message>
        <source>Order of the lists (NDCG)</source>
        <translation>Reihenfolge (NDCG)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products that it knows</source>
        <translation>Artikel, die es kennt</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>Verkaufszeilen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Probierte Einstellungen</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>Sicher zwischen</translation>
    </message>
    <message>
        <source>Weight of demand</source>
        <translation>Gewicht der Nachfrage</translation>
    </message>
    <message>
        <source>Weight of the unbought</source>
        <translation>Gewicht des Nichtkaufs</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>checking the sales</source>
        <translation>Prüfen der Verkäufe</translation>
    </message>
    <message>
        <source>choosing the active model</source>
        <translation>Wählen des aktiven Modells</translation>
    </message>
    <message>
        <source>comparing with the shop</source>
        <translation>Vergleichen mit dem Shop</translation>
    </message>
    <message>
        <source>deleting the shop</source>
        <translation>Löschen des Shops</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>forgetting the customer</source>
        <translation>Vergessen des Kunden</translation>
    </message>
    <message>
        <source>keeping a copy of the shop before its upgrade</source>
        <translation>Kopieren des Shops vor seiner Umstellung</translation>
    </message>
    <message>
        <source>keeping the currency</source>
        <translation>Merken der Währung</translation>
    </message>
    <message>
        <source>keeping the test</source>
        <translation>Speichern des Tests</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>Ansehen von {name}</translation>
    </message>
    <message>
        <source>making the lists</source>
        <translation>Erstellen der Listen</translation>
    </message>
    <message>
        <source>making the shop</source>
        <translation>Anlegen des Shops</translation>
    </message>
    <message>
        <source>opening the shop</source>
        <translation>Öffnen des Shops</translation>
    </message>
    <message>
        <source>preparing a place for the model</source>
        <translation>Vorbereiten des Platzes für das Modell</translation>
    </message>
    <message>
        <source>preparing the import</source>
        <translation>Vorbereiten des Imports</translation>
    </message>
    <message>
        <source>putting the model back</source>
        <translation>Zurückholen des Modells</translation>
    </message>
    <message>
        <source>reading the shop</source>
        <translation>Lesen des Shops</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>Lesen von {name}</translation>
    </message>
    <message>
        <source>removing the last traces of a forgotten customer</source>
        <translation>Entfernen der letzten Spuren eines vergessenen Kunden</translation>
    </message>
    <message>
        <source>removing the model</source>
        <translation>Entfernen des Modells</translation>
    </message>
    <message>
        <source>renaming the shop</source>
        <translation>Umbenennen des Shops</translation>
    </message>
    <message>
        <source>restoring the shop</source>
        <translation>Wiederherstellen des Shops</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>Speichern der Sicherung</translation>
    </message>
    <message>
        <source>saving the export</source>
        <translation>Speichern des Exports</translation>
    </message>
    <message>
        <source>saving the model</source>
        <translation>Speichern des Modells</translation>
    </message>
    <message>
        <source>saving the report</source>
        <translation>Speichern des Berichts</translation>
    </message>
    <message>
        <source>saving {name}</source>
        <translation>Speichern von {name}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>undoing the import</source>
        <translation>Zurücknehmen des Imports</translation>
    </message>
    <message>
        <source>unpacking {name}</source>
        <translation>Entpacken von {name}</translation>
    </message>
    <message>
        <source>upgrading the shop</source>
        <translation>Umstellen des Shops</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%Ln sales lines added</source>
        <translation>
            <numerusform>%Ln Verkaufszeile hinzugefügt</numerusform>
            <numerusform>%Ln Verkaufszeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Mehr einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Vermerkt, was %Ln Kunde zu Werbung sagt</numerusform>
            <numerusform>Vermerkt, was %Ln Kunden zu Werbung sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Now let the program learn from them what your customers like: the lists follow from that.</source>
        <translation>Lassen Sie das Programm jetzt daraus lernen, was Ihre Kunden mögen: Daraus folgen die Listen.</translation>
    </message>
    <message>
        <source>Save rejected lines…</source>
        <translation>Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports</source>
        <translation>
            <numerusform>Diesen Import rückgängig machen</numerusform>
            <numerusform>Diese %Ln Importe rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was eingelesen wurde</translation>
    </message>
    <message>
        <source>of {rows} lines; {here} already here, {out} left out</source>
        <translation>von {rows} Zeilen; {here} schon vorhanden, {out} ausgelassen</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>Verkaufsdateien wählen</translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation>Verkaufsdateien hier ablegen</translation>
    </message>
    <message>
        <source>Drop your sales files here</source>
        <translation>Legen Sie Ihre Verkaufsdateien hier ab</translation>
    </message>
    <message>
        <source>Exports of orders from your shop or till: CSV, Excel or zip, also several at once. You see what they hold before anything is stored.</source>
        <translation>Bestellexporte aus Shop oder Kasse (CSV, Excel, Zip), auch mehrere. Gespeichert wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation>Verkaufsdateien (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>Wo finde ich den Export?</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Let go to look at these sales</source>
        <translation>Loslassen, um diese Verkäufe anzusehen</translation>
    </message>
    <message>
        <source>Let go to open this shop</source>
        <translation>Loslassen, um diesen Shop zu öffnen</translation>
    </message>
    <message>
        <source>Let go to restore this backup</source>
        <translation>Loslassen, um diese Sicherung wiederherzustellen</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Choose a product</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Choose “Also those who have it”, or another product.</source>
        <translation>Wählen Sie „Auch wer ihn schon hat“ oder einen anderen Artikel.</translation>
    </message>
    <message>
        <source>Choose “Buy again”.</source>
        <translation>Wählen Sie „Wieder kaufen“.</translation>
    </message>
    <message>
        <source>Choose “New for you”.</source>
        <translation>Wählen Sie „Neu für Sie“.</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Zum Import</translation>
    </message>
    <message>
        <source>Import a file that says who bought.</source>
        <translation>Importieren Sie eine Datei, die sagt, wer gekauft hat.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all customers have this product already.</source>
        <translation>In der Datei wäre niemand: Alle Kunden haben diesen Artikel schon.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all of these customers want no mail.</source>
        <translation>In der Datei wäre niemand: Alle diese Kunden möchten keine Werbung.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: none of these customers has agreed to mail.</source>
        <translation>In der Datei wäre niemand: Keiner dieser Kunden hat Werbung zugestimmt.</translation>
    </message>
    <message>
        <source>Take off the tick at “Leave out customers who want no mail” to have them in it.</source>
        <translation>Nehmen Sie den Haken bei „Ohne Kunden, die keine Werbung möchten“ weg, damit sie darin sind.</translation>
    </message>
    <message>
        <source>Take off the tick at “Only customers who agree to mail” to have them in it.</source>
        <translation>Nehmen Sie den Haken bei „Nur Kunden, die Werbung zustimmen“ weg, damit sie darin sind.</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing to offer to these customers.</source>
        <translation>Die Datei wäre leer: Diesen Kunden ist nichts anzubieten.</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing yet that these customers might buy again.</source>
        <translation>Die Datei wäre leer: Es gibt noch nichts, was diese Kunden wieder kaufen könnten.</translation>
    </message>
    <message>
        <source>The file would be empty: these customers have all that you sell.</source>
        <translation>Die Datei wäre leer: Diese Kunden haben alles, was Sie verkaufen.</translation>
    </message>
    <message>
        <source>Your sales name no customers, so there is nobody to make lists for.</source>
        <translation>Ihre Verkäufe nennen keine Kunden, also gibt es niemanden, für den Listen gemacht werden könnten.</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Each customer’s lists follow from that customer’s purchases. Import a file with a column that says who bought.</source>
        <translation>Die Listen eines Kunden folgen aus dessen Käufen. Lesen Sie eine Datei mit einer Spalte ein, in der steht, wer gekauft hat.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Zum Überblick</translation>
    </message>
    <message>
        <source>Import a file of sales first: each line says who bought what, and when.</source>
        <translation>Lesen Sie zuerst eine Verkaufsdatei ein: In jeder Zeile steht, wer was wann gekauft hat.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe einlesen</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most, and nothing leaves this computer.</source>
        <translation>Es lernt aus Ihren Verkäufen, was die Kunden mögen. Das dauert höchstens ein, zwei Minuten, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>No sale of this shop names a customer</source>
        <translation>Kein Verkauf dieses Shops nennt einen Kunden</translation>
    </message>
    <message>
        <source>No shop is open</source>
        <translation>Kein Shop ist geöffnet</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Open a shop on the Overview page, or try the sample shop.</source>
        <translation>Öffnen Sie auf der Seite Überblick einen Shop, oder probieren Sie den Beispielshop.</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Dieser Shop hat noch keine Verkäufe</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your sales and models are as they were.</source>
        <translation>Ihre Verkäufe und Modelle sind unverändert.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source> ({place}: {size} MB free)</source>
        <translation> ({place}: {size} MB frei)</translation>
    </message>
    <message>
        <source> About {size} MB more are needed.</source>
        <translation> Es fehlen etwa {size} MB.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie davor.</translation>
    </message>
    <message>
        <source>The computer reported “{fault}” while {doing}{where}. Nothing was changed.</source>
        <translation>Der Computer meldete „{fault}“ beim {doing}{where}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full{where}: nothing was changed while {doing}. Free some space and try again.</source>
        <translation>Der Datenträger ist voll{where}: Beim {doing} wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This folder or file may not be read{where}: nothing was changed while {doing}.</source>
        <translation>Dieser Ordner oder diese Datei darf nicht gelesen werden{where}: Beim {doing} wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This folder or file may not be written{where}: nothing was changed while {doing}.</source>
        <translation>Dieser Ordner oder diese Datei darf nicht beschrieben werden{where}: Beim {doing} wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A campaign: likeliest buyers of one product</source>
        <translation>Aktion: passende Kunden für einen Artikel</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Also those who have it</source>
        <translation>Auch wer ihn schon hat</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Anderer…</translation>
    </message>
    <message>
        <source>Both lists</source>
        <translation>Beide Listen</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>Wieder kaufen</translation>
    </message>
    <message>
        <source>By the newest order’s word: in most countries, who said no must not be sent advertising</source>
        <translation>Nach der neuesten Bestellung: Wer Nein gesagt hat, darf in den meisten Ländern keine Werbung bekommen</translation>
    </message>
    <message>
        <source>CSV, for e-mail tools and spreadsheets</source>
        <translation>CSV, für Newsletter und Tabellen</translation>
    </message>
    <message>
        <source>Choose the campaign’s product</source>
        <translation>Artikel der Aktion wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Customers, the best ones first</source>
        <translation>Kunden, die passendsten zuerst</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>For e-mails and letters: one row a customer</source>
        <translation>Für E-Mails und Briefe: eine Zeile je Kunde</translation>
    </message>
    <message>
        <source>For paper: each customer’s lists</source>
        <translation>Für Papier: die Listen jedes Kunden</translation>
    </message>
    <message>
        <source>For programs: JSON</source>
        <translation>Für Programme: JSON</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a product</source>
        <translation>Für Tabellen: eine Zeile je Artikel</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Kind of file for paper</source>
        <translation>Art der Datei für Papier</translation>
    </message>
    <message>
        <source>Leave out customers who want no mail ({count})</source>
        <translation>Ohne Kunden, die keine Werbung möchten ({count})</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>No names; numbers are replaced by codes that are drawn anew for each file, and cannot be undone</source>
        <translation>Ohne Namen; Nummern werden durch Codes ersetzt, die für jede Datei neu gezogen werden und sich nicht zurückverfolgen lassen</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>Noch kein Artikel</translation>
    </message>
    <message>
        <source>Only customers who agree to mail ({count})</source>
        <translation>Nur Kunden, die Werbung zustimmen ({count})</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Products for each customer</source>
        <translation>Artikel je Kunde</translation>
    </message>
    <message>
        <source>Pseudonyms in place of customers</source>
        <translation>Pseudonyme statt Kunden</translation>
    </message>
    <message>
        <source>The campaign’s customers</source>
        <translation>Die Kunden der Aktion</translation>
    </message>
    <message>
        <source>The likeliest buyers of “{product}”</source>
        <translation>Die passendsten Kunden für „{product}“</translation>
    </message>
    <message>
        <source>To print, to put into parcels, or for the counter</source>
        <translation>Zum Drucken, als Beilage im Paket oder für die Theke</translation>
    </message>
    <message>
        <source>To sort and filter</source>
        <translation>Zum Sortieren und Filtern</translation>
    </message>
    <message>
        <source>Web page, for any browser</source>
        <translation>Webseite, für jeden Browser</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What e-mail tools and mail merges read</source>
        <translation>Was Newsletter-Programme und Serienbriefe lesen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Without those of whom nothing is known</source>
        <translation>Ohne die, von denen nichts bekannt ist</translation>
    </message>
    <message>
        <source>Your sales say so of everybody: perhaps nobody was asked. Check that before you write.</source>
        <translation>Ihre Verkäufe sagen das von allen: Vielleicht wurde niemand gefragt. Prüfen Sie das, bevor Sie schreiben.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign is made for one product: choose it, and see its likeliest buyers.</source>
        <translation>Eine Aktion gilt einem Artikel: Wählen Sie ihn und sehen Sie die passenden Kunden.</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>{file} wird exportiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>Zum Modell</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who have not agreed to mail.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Kunde, der Werbung nicht zugestimmt hat.</numerusform>
            <numerusform>Ausgelassen: %Ln Kunden, die Werbung nicht zugestimmt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who want no mail.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Kunde, der keine Werbung möchte.</numerusform>
            <numerusform>Ausgelassen: %Ln Kunden, die keine Werbung möchten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a file for your e-mail tool, a spreadsheet or paper: choose on the left, look on the right, export.</source>
        <translation>Erstellen Sie eine Datei für Ihr Newsletter-Programm, eine Tabelle oder Papier: links wählen, rechts ansehen, exportieren.</translation>
    </message>
    <message>
        <source>No shop is open yet.</source>
        <translation>Noch ist kein Shop geöffnet.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Shop öffnen</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>{rows} for {customers} in {file}</source>
        <translation>{rows}, {customers}: {file}</translation>
    </message>
    <message>
        <source>{written}. {left_out}</source>
        <translation>{written}. {left_out}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>A file of lists is one of {names}, not “{name}”.</source>
        <translation>Eine Datei mit Listen ist eine von {names}, nicht „{name}“.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} columns, and these lists need {count}. Choose shorter lists or the long shape.</source>
        <translation>Ein Blatt einer Arbeitsmappe fasst {limit} Spalten, diese Listen brauchen {count}. Wählen Sie kürzere Listen oder die lange Form.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} rows below its header, and these lists need more. Export to CSV instead, choose shorter lists, or one row per customer (wide).</source>
        <translation>Ein Blatt einer Arbeitsmappe fasst {limit} Zeilen unter der Kopfzeile, diese Listen brauchen mehr. Exportieren Sie stattdessen als CSV, wählen Sie kürzere Listen oder eine Zeile je Kunde (wide).</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop from model {model}.</source>
        <translation>Erstellt von RecSys Desktop mit Modell {model}.</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop.</source>
        <translation>Erstellt von RecSys Desktop.</translation>
    </message>
    <message>
        <source>PDF files cannot be made here.</source>
        <translation>PDF-Dateien können hier nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The ending of “{name}” does not tell which kind of file it should be. Let its name end in one of: {endings}.</source>
        <translation>Die Endung von „{name}“ sagt nicht, welche Art Datei es sein soll. Der Name muss auf eine dieser Endungen enden: {endings}.</translation>
    </message>
    <message>
        <source>The workbook would be too large for Excel. Export to CSV instead.</source>
        <translation>Die Arbeitsmappe würde zu groß für Excel. Exportieren Sie stattdessen als CSV.</translation>
    </message>
    <message>
        <source>There is no column “{unknown}”. There are: {names}.</source>
        <translation>Es gibt keine Spalte „{unknown}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}”. Make it, or choose another place for the export.</source>
        <translation>Es gibt keinen Ordner „{parent}“. Legen Sie ihn an, oder wählen Sie einen anderen Ort für den Export.</translation>
    </message>
    <message>
        <source>There is no format “{wanted}”. Choose one of: {names}.</source>
        <translation>Es gibt kein Format „{wanted}“. Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>Was Sie welchem Kunden anbieten</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or may not be replaced. Close it there and export again; the old file is unchanged.</source>
        <translation>„{name}“ ist in einem anderen Programm geöffnet oder darf nicht ersetzt werden. Schließen Sie die Datei dort und exportieren Sie erneut; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>„{target}“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{target}” is not an ordinary file. Choose another name for the export.</source>
        <translation>„{target}“ ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen für den Export.</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>As the file shows</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Correct how dates and letters are read, and whether postage counts</source>
        <translation>Lesart von Datum und Zeichen berichtigen, und ob Porto zählt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Leave out postage, tips and fees</source>
        <translation>Porto, Trinkgeld und Gebühren auslassen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Letters: {encoding}</source>
        <translation>Schriftzeichen: {encoding}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>A return: the quantity is negative</source>
        <translation>Eine Rückgabe: Die Menge ist negativ</translation>
    </message>
    <message>
        <source>A row about a whole order; its products stand on rows of their own</source>
        <translation>Eine Zeile über eine ganze Bestellung; ihre Artikel stehen in eigenen Zeilen</translation>
    </message>
    <message>
        <source>A spreadsheet damaged this order number</source>
        <translation>Eine Tabellenkalkulation hat diese Bestellnummer beschädigt</translation>
    </message>
    <message>
        <source>A total or remark below the table, not a sale</source>
        <translation>Eine Summe oder Bemerkung unter der Tabelle, kein Verkauf</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Eine leere Zeile</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>Keine Bestellnummer</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Artikel</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Kein lesbares Datum</translation>
    </message>
    <message>
        <source>No readable quantity</source>
        <translation>Keine lesbare Menge</translation>
    </message>
    <message>
        <source>Postage, a fee, a discount or the like, not a product</source>
        <translation>Porto, Gebühr, Rabatt oder Ähnliches, kein Artikel</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>Das Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>Die Bestellung wurde storniert</translation>
    </message>
    <message>
        <source>The order was given back</source>
        <translation>Die Bestellung wurde zurückgegeben</translation>
    </message>
    <message>
        <source>The price is 0: a stock correction or a sample, not a purchase</source>
        <translation>Der Preis ist 0: eine Lagerkorrektur oder ein Muster, kein Kauf</translation>
    </message>
    <message>
        <source>The quantity is 0</source>
        <translation>Die Menge ist 0</translation>
    </message>
    <message>
        <source>This line is too long to be a sales line</source>
        <translation>Diese Zeile ist zu lang für eine Verkaufszeile</translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation>Zu viele Werte</translation>
    </message>
    <message>
        <source>{cells} values where {width} were expected (an unquoted separator?)</source>
        <translation>{cells} Werte, wo {width} erwartet wurden (ein Trennzeichen ohne Anführungszeichen?)</translation>
    </message>
    <message>
        <source>{reason} (only {cells} of {width} values)</source>
        <translation>{reason} (nur {cells} von {width} Werten)</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%Ln days of sales</source>
        <translation>
            <numerusform>Verkäufe aus %Ln Tag</numerusform>
            <numerusform>Verkäufe aus %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A line says that one product was bought in one order.</source>
        <translation>Eine Zeile sagt: Dieser Artikel wurde in dieser Bestellung gekauft.</translation>
    </message>
    <message>
        <source>Customers whose number or name is in the sales; each gets lists</source>
        <translation>Kunden, deren Nummer oder Name in den Verkäufen steht; alle bekommen Listen</translation>
    </message>
    <message>
        <source>Different products that were sold</source>
        <translation>Verschiedene verkaufte Artikel</translation>
    </message>
    <message>
        <source>One line is of an unknown customer: nothing is learned from it.</source>
        <translation>Eine Zeile ist ohne Kundenangabe: Aus ihr wird nichts gelernt.</translation>
    </message>
    <message>
        <source>The customer of every line is known.</source>
        <translation>Zu jeder Zeile ist der Kunde bekannt.</translation>
    </message>
    <message>
        <source>The first and the last sale</source>
        <translation>Der erste und der letzte Verkauf</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>Woraus die Listen bestehen</translation>
    </message>
    <message>
        <source>What the shop holds</source>
        <translation>Was der Shop enthält</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>Kunde</numerusform>
            <numerusform>Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>one day of sales</source>
        <translation>Verkäufe eines Tages</translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>Bestellung</numerusform>
            <numerusform>Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products</source>
        <translation>
            <numerusform>Artikel</numerusform>
            <numerusform>Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sales lines</source>
        <translation>
            <numerusform>Verkaufszeile</numerusform>
            <numerusform>Verkaufszeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} lines ({share} %) are of unknown customers: nothing is learned from these.</source>
        <translation>{count} Zeilen ({share} %) sind ohne Kundenangabe: Aus ihnen wird nichts gelernt.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{lines} lines in an order, on average</source>
        <translation>Im Schnitt {lines} Zeilen je Bestellung</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>Kommagetrennte Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>campaign {product}</source>
        <translation>Aktion {product}</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Alle Warengruppen</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Gekauft aus</translation>
    </message>
    <message>
        <source>Bought the product</source>
        <translation>Artikel gekauft</translation>
    </message>
    <message>
        <source>Counted back from the shop’s last sale, {day}</source>
        <translation>Zurückgerechnet vom letzten Verkauf des Shops, {day}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No order since</source>
        <translation>Keine Bestellung seit</translation>
    </message>
    <message>
        <source>No order since this day</source>
        <translation>Keine Bestellung seit diesem Tag</translation>
    </message>
    <message>
        <source>Spent more than</source>
        <translation>Umsatz über</translation>
    </message>
</context>
<context>
    <name>Forgetter</name>
    <message numerus="yes">
        <source>%Ln earlier backups and files that you exported still hold them: delete what you need no more.</source>
        <translation>
            <numerusform>%Ln frühere Sicherung und exportierte Dateien enthalten sie noch: Löschen Sie, was Sie nicht mehr brauchen.</numerusform>
            <numerusform>%Ln frühere Sicherungen und exportierte Dateien enthalten sie noch: Löschen Sie, was Sie nicht mehr brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that have learned from them go, too: train a new one afterwards.</source>
        <translation>
            <numerusform>Auch %Ln Modell, das daraus gelernt hat, wird gelöscht: Trainieren Sie danach ein neues.</numerusform>
            <numerusform>Auch %Ln Modelle, die daraus gelernt haben, werden gelöscht: Trainieren Sie danach ein neues.</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders of this customer go for good; the same sales files, imported again, leave them out.</source>
        <translation>Alle Bestellungen dieses Kunden werden endgültig gelöscht; werden dieselben Verkaufsdateien noch einmal eingelesen, bleiben sie ausgelassen.</translation>
    </message>
    <message>
        <source>Files that you exported stay.</source>
        <translation>Exportierte Dateien bleiben.</translation>
    </message>
    <message>
        <source>Forget the customer</source>
        <translation>Kunden vergessen</translation>
    </message>
    <message>
        <source>Forget “{name}” for good?</source>
        <translation>„{name}“ endgültig vergessen?</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>Der Kunde wird vergessen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>The customer is forgotten. Receipt: {receipt}</source>
        <translation>Der Kunde ist vergessen. Beleg: {receipt}</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The last sale here is of {day}: import newer sales before you write to customers.</source>
        <translation>Der letzte Verkauf hier ist vom {day}: Lesen Sie neuere Verkäufe ein, bevor Sie Kunden anschreiben.</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>How many known customers bought it</source>
        <translation>Wie viele bekannte Kunden ihn kauften</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No product is like this.</source>
        <translation>Dazu passt kein Artikel.</translation>
    </message>
    <message>
        <source>Pieces sold in all orders</source>
        <translation>Verkaufte Stücke in allen Bestellungen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>Preis beim letzten Verkauf</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search name, number or category</source>
        <translation>Name, Nummer, Warengruppe suchen</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>{shown} of {total} products</source>
        <translation>{shown} von {total} Artikeln</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
</context>
<context>
    <name>HeadlinePanel</name>
    <message>
        <source>How well the lists did</source>
        <translation>Wie gut die Listen waren</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln Import</numerusform>
            <numerusform>%Ln Importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln zurückgenommen</numerusform>
            <numerusform>%Ln zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Im Shop</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import is listed here, and can be taken back at any time.</source>
        <translation>Es wurde noch nichts eingelesen. Was Sie einlesen, steht dann hier und lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Sales lines of the file that the shop had before</source>
        <translation>Verkaufszeilen der Datei, die der Shop schon hatte</translation>
    </message>
    <message>
        <source>Sales lines that were new to the shop</source>
        <translation>Verkaufszeilen, die für den Shop neu waren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take back the sales lines that only the chosen import brought</source>
        <translation>Die Verkaufszeilen zurücknehmen, die nur der gewählte Import brachte</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undone {day}</source>
        <translation>Rückgängig {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring the sales of your shop or till: drop the file, look at what it holds, add it.</source>
        <translation>Holen Sie die Verkäufe aus Ihrem Shop oder Ihrer Kasse: Datei ablegen, ansehen, hinzufügen.</translation>
    </message>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>Kommagetrennte Dateien (*.csv)</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation>Datei {number} von {count}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Shop</translation>
    </message>
    <message>
        <source>Save rejected lines</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>all of it was here already</source>
        <translation>alles war schon vorhanden</translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation>abgewiesene Zeilen</translation>
    </message>
</context>
<context>
    <name>ImportTasks</name>
    <message>
        <source>Adding {file}</source>
        <translation>{file} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>{file} wird durchgesehen</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>Kein Shop ist geöffnet. Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>{file} wird geöffnet</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} wird gespeichert</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Import von {file} wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {lines} sales lines of {file} were taken back.</source>
        <translation>Rückgängig gemacht: {lines} Verkaufszeilen von {file} wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>{lines} stay, since another import brings them, too.</source>
        <translation>{lines} bleiben, weil auch ein anderer Import sie brachte.</translation>
    </message>
    <message>
        <source>{lines} that it had changed are back as they were before.</source>
        <translation>{lines}, die er geändert hatte, sind wieder wie davor.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln lines corrected</source>
        <translation>
            <numerusform>%Ln Zeile berichtigt</numerusform>
            <numerusform>%Ln Zeilen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines taken out</source>
        <translation>
            <numerusform>%Ln Zeile herausgenommen</numerusform>
            <numerusform>%Ln Zeilen herausgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order numbers are here already, but with other customers and dates: these look like two shops. Import them as a second shop?</source>
        <translation>
            <numerusform>%Ln Bestellnummer ist schon vorhanden, aber mit anderem Kunden und Datum: Das sieht nach zwei Shops aus. Als zweiten Shop einlesen?</numerusform>
            <numerusform>%Ln Bestellnummern sind schon vorhanden, aber mit anderen Kunden und Daten: Das sieht nach zwei Shops aus. Als zweiten Shop einlesen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were changed</source>
        <translation>
            <numerusform>%Ln Bestellung wurde geändert</numerusform>
            <numerusform>%Ln Bestellungen wurden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers whom this shop has forgotten are left out.</source>
        <translation>
            <numerusform>%Ln Zeile von Kunden, die dieser Shop vergessen hat, ist ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen von Kunden, die dieser Shop vergessen hat, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>, and that the personal lists do better is sure ({least} to {most} more).</source>
        <comment>how_sure</comment>
        <translation>, und dass die persönlichen Listen besser sind, ist sicher (um {least} bis {most} mehr).</translation>
    </message>
    <message>
        <source>: the bestsellers did better, and that is sure.</source>
        <comment>how_sure</comment>
        <translation>: Die Bestseller waren besser, und das ist sicher.</translation>
    </message>
    <message>
        <source>: these customers cannot tell them apart.</source>
        <comment>how_sure</comment>
        <translation>: Diese Kunden zeigen keinen klaren Unterschied.</translation>
    </message>
    <message>
        <source>Many purchases together speak for it, and it sells fast now.</source>
        <translation>Viele Käufe zusammen sprechen dafür, und er ist gerade gefragt.</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{first}” and “{second}”.</source>
        <translation>Viele Käufe zusammen sprechen dafür, am meisten „{first}“ und „{second}“.</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{product}”.</source>
        <translation>Viele Käufe zusammen sprechen dafür, am meisten „{product}“.</translation>
    </message>
    <message>
        <source>Method {number} of {count}</source>
        <translation>Verfahren {number} von {count}</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now, and because “{product}” was bought.</source>
        <translation>Vor allem, weil er gerade gefragt ist, und weil „{product}“ gekauft wurde.</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now.</source>
        <translation>Vor allem, weil er gerade gefragt ist.</translation>
    </message>
    <message>
        <source>Most of all because “{first}” and “{second}” were bought.</source>
        <translation>Vor allem, weil „{first}“ und „{second}“ gekauft wurden.</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought, and because it sells fast now.</source>
        <translation>Vor allem, weil „{product}“ gekauft wurde, und weil er gerade gefragt ist.</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought.</source>
        <translation>Vor allem, weil „{product}“ gekauft wurde.</translation>
    </message>
    <message>
        <source>No purchase speaks for it.</source>
        <translation>Kein Kauf spricht dafür.</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so there is nobody to test the lists on.</source>
        <translation>Kein Verkauf in diesem Shop nennt einen Kunden; die Listen lassen sich an niemandem testen.</translation>
    </message>
    <message>
        <source>No shop was opened yet. Name its folder with --shop, or try the sample shop: demo.</source>
        <translation>Noch wurde kein Shop geöffnet. Nennen Sie seinen Ordner mit --shop, oder probieren Sie den Beispielshop: demo.</translation>
    </message>
    <message>
        <source>Nothing is trained yet: train a model first.</source>
        <translation>Noch ist nichts trainiert: Trainieren Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {own} bought something new from their list of {top} ({method}); a bestseller list would have caught {theirs}{how_sure}</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften {own} etwas Neues aus ihrer Liste von {top} ({method}); eine Bestsellerliste hätte {theirs} getroffen{how_sure}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {theirs} bought something new from a list of {top} bestsellers.</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften {theirs} etwas Neues aus einer Liste von {top} Bestsellern.</translation>
    </message>
    <message>
        <source>Only {count} customers came back in the last {days} days and bought something new; a test needs {fewest}. Test more weeks, or import more sales.</source>
        <translation>Nur {count} Kunden kamen in den letzten {days} Tagen wieder und kauften etwas Neues; ein Test braucht {fewest}. Testen Sie mehr Wochen, oder lesen Sie mehr Verkäufe ein.</translation>
    </message>
    <message>
        <source>So far only guests bought the product “{product}”: nobody knows yet who likes it.</source>
        <translation>Den Artikel „{product}“ kauften bisher nur Gäste: Noch weiß niemand, wer ihn mag.</translation>
    </message>
    <message>
        <source>The active model is a list of bestsellers: it knows nobody’s taste and no similar products. Train with the method “{method}”.</source>
        <translation>Das aktive Modell ist eine Bestsellerliste: Es kennt weder den Geschmack der Kunden noch ähnliche Artikel. Trainieren Sie mit dem Verfahren „{method}“.</translation>
    </message>
    <message>
        <source>The active model is older than the product “{product}”: train again to include it.</source>
        <translation>Das aktive Modell ist älter als der Artikel „{product}“: Trainieren Sie erneut, um ihn aufzunehmen.</translation>
    </message>
    <message>
        <source>The earlier sales do not say which currency they are in: from now on they are shown in {currency} too, as this file says. If they are in another one, choose it in the settings.</source>
        <translation>Die früheren Verkäufe nennen keine eindeutige Währung: Sie werden von nun an auch in {currency} angezeigt, wie diese Datei es sagt. Ist es eine andere, wählen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The meaning of {columns} was guessed from what stands there. Please check it.</source>
        <translation>Die Bedeutung von {columns} wurde aus dem Inhalt erraten. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The sales are too few to tell products apart: it is too early to say which are similar.</source>
        <translation>Es sind zu wenige Verkäufe, um die Artikel zu unterscheiden: Welche ähnlich sind, lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>The sales cover {span} days: there is nothing to learn from before the last {days}.</source>
        <translation>Die Verkäufe umfassen {span} Tage: Vor den letzten {days} gibt es nichts, woraus gelernt werden kann.</translation>
    </message>
    <message>
        <source>The shop has no sales. Import a sales file first.</source>
        <translation>Der Shop hat keine Verkäufe. Lesen Sie zuerst eine Verkaufsdatei ein.</translation>
    </message>
    <message>
        <source>The shop in {folder} has sales of its own, and the sample’s would mix with them. Choose a new or an empty folder; nothing was changed.</source>
        <translation>Der Shop in {folder} hat eigene Verkäufe, und die des Beispiels würden sich damit mischen. Wählen Sie einen neuen oder leeren Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet. Import a sales file first.</source>
        <translation>Noch gibt es keine Verkäufe, aus denen gelernt werden kann. Lesen Sie zuerst eine Verkaufsdatei ein.</translation>
    </message>
    <message>
        <source>There is no customer “{customer}” in this shop.</source>
        <translation>In diesem Shop gibt es keinen Kunden „{customer}“.</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>Es gibt kein Modell {id}.</translation>
    </message>
    <message>
        <source>There is no product “{product}” in this shop.</source>
        <translation>In diesem Shop gibt es keinen Artikel „{product}“.</translation>
    </message>
    <message>
        <source>These lists could not be tested yet: too few customers have come back. Take them as a first guess.</source>
        <translation>Diese Listen ließen sich noch nicht testen: Zu wenige Kunden kamen bisher wieder. Nehmen Sie sie als erste Vermutung.</translation>
    </message>
    <message>
        <source>Too few customers have come back to know anybody’s taste, and which products are similar: for now everybody gets what sells best.</source>
        <translation>Zu wenige Kunden kamen bisher wieder, um ihren Geschmack zu kennen und ähnliche Artikel zu nennen: Vorerst bekommen alle, was sich am besten verkauft.</translation>
    </message>
    <message>
        <source>Too few customers have come back to test any lists: for now everybody gets what sells best.</source>
        <translation>Zu wenige Kunden kamen bisher wieder, um Listen zu testen: Vorerst bekommen alle, was sich am besten verkauft.</translation>
    </message>
    <message>
        <source>What was checked is gone from the disk; check the file again. Nothing was added.</source>
        <translation>Das Geprüfte liegt nicht mehr auf dem Datenträger; prüfen Sie die Datei noch einmal. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>With this file, the shop’s sales are in several currencies ({names}): amounts are added up as they stand, and shown without a currency.</source>
        <translation>Mit dieser Datei sind die Verkäufe des Shops in mehreren Währungen ({names}): Beträge werden zusammengezählt, wie sie dastehen, und ohne Währung gezeigt.</translation>
    </message>
    <message>
        <source>You imported this file on {when}; nothing was added twice.</source>
        <translation>Diese Datei haben Sie am {when} eingelesen; nichts wurde doppelt hinzugefügt.</translation>
    </message>
    <message>
        <source>{orders}: {lines}.</source>
        <translation>{orders}: {lines}.</translation>
    </message>
    <message>
        <source>“{code}” is no currency. Use a code of three letters, such as EUR.</source>
        <translation>„{code}“ ist keine Währung. Verwenden Sie ein Kürzel aus drei Buchstaben, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Chinese (simplified), no font here</source>
        <translation>Chinesisch (vereinfacht), hier ohne Schrift</translation>
    </message>
    <message>
        <source>This computer has no font with Chinese letters: all texts would be empty boxes. Install one, such as Noto Sans CJK (package fonts-noto-cjk or google-noto-sans-cjk-fonts), and start the program again.</source>
        <translation>Auf diesem Computer ist keine Schrift mit chinesischen Zeichen: Alle Texte wären leere Kästchen. Installieren Sie eine, etwa Noto Sans CJK (Paket fonts-noto-cjk oder google-noto-sans-cjk-fonts), und starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System ({language})</source>
        <translation>System ({language})</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Advanced Parameters &gt; SQL Manager: a query over the order details; then Export.</source>
        <translation>Erweiterte Einstellungen &gt; SQL-Manager: eine Abfrage der Bestelldetails; dann Export.</translation>
    </message>
    <message>
        <source>Amazon all orders</source>
        <translation>Amazon: alle Bestellungen</translation>
    </message>
    <message>
        <source>Amazon order report</source>
        <translation>Amazon-Bestellbericht</translation>
    </message>
    <message>
        <source>Analytics &gt; Orders &gt; choose the time span &gt; Download. Prices are not in it; the plugin Advanced Order Export gives them.</source>
        <translation>Analysen &gt; Bestellungen &gt; Zeitraum wählen &gt; Herunterladen. Preise fehlen darin; das Plugin Advanced Order Export liefert sie.</translation>
    </message>
    <message>
        <source>Ask for the order items: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>Fordern Sie die Bestellpositionen an: Bestellnummer, Datum, Kunde, SKU, Menge und Preis, eine Zeile je Artikel.</translation>
    </message>
    <message>
        <source>BigCommerce orders</source>
        <translation>BigCommerce-Bestellungen</translation>
    </message>
    <message>
        <source>Clover line items</source>
        <translation>Clover-Positionen</translation>
    </message>
    <message>
        <source>Etsy order items</source>
        <translation>Etsy-Bestellpositionen</translation>
    </message>
    <message>
        <source>Etsy orders</source>
        <translation>Etsy-Bestellungen</translation>
    </message>
    <message>
        <source>Gumroad sales</source>
        <translation>Gumroad-Verkäufe</translation>
    </message>
    <message>
        <source>Home &gt; All reports &gt; the time span &gt; the report on items.</source>
        <translation>Home &gt; Alle Berichte &gt; der Zeitraum &gt; der Bericht über Artikel.</translation>
    </message>
    <message>
        <source>Instacart baskets</source>
        <translation>Instacart-Warenkörbe</translation>
    </message>
    <message>
        <source>Instacart orders</source>
        <translation>Instacart-Bestellungen</translation>
    </message>
    <message>
        <source>Instacart products</source>
        <translation>Instacart-Artikel</translation>
    </message>
    <message>
        <source>JD orders (京东)</source>
        <translation>JD-Bestellungen (京东)</translation>
    </message>
    <message>
        <source>Loyverse receipts by item</source>
        <translation>Loyverse-Belege nach Artikel</translation>
    </message>
    <message>
        <source>Magento (Adobe Commerce) names no products in its orders grid. Export the order items instead: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>Magento (Adobe Commerce) nennt in der Bestellübersicht keine Artikel. Exportieren Sie stattdessen die Bestellpositionen: Bestellnummer, Datum, Kunde, SKU, Menge und Preis, eine Zeile je Artikel.</translation>
    </message>
    <message>
        <source>Magento orders grid</source>
        <translation>Magento-Bestellübersicht</translation>
    </message>
    <message>
        <source>Olist customers</source>
        <translation>Olist-Kunden</translation>
    </message>
    <message>
        <source>Olist order list</source>
        <translation>Olist-Bestellliste</translation>
    </message>
    <message>
        <source>Olist orders</source>
        <translation>Olist-Bestellungen</translation>
    </message>
    <message>
        <source>Olist products</source>
        <translation>Olist-Artikel</translation>
    </message>
    <message>
        <source>Orders &gt; Export &gt; All orders &gt; CSV for Excel.</source>
        <translation>Bestellungen &gt; Exportieren &gt; Alle Bestellungen &gt; CSV für Excel.</translation>
    </message>
    <message>
        <source>Orders &gt; Export all orders &gt; the default template as CSV.</source>
        <translation>Orders &gt; Export all orders &gt; die Standardvorlage als CSV.</translation>
    </message>
    <message>
        <source>Orders &gt; Order Reports &gt; New orders &gt; Request report &gt; Download.</source>
        <translation>Bestellungen &gt; Bestellberichte &gt; Neue Bestellungen &gt; Bericht anfordern &gt; Herunterladen.</translation>
    </message>
    <message>
        <source>PayPal activity</source>
        <translation>PayPal-Aktivitäten</translation>
    </message>
    <message>
        <source>PayPal knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>PayPal kennt Zahlungen, keine Artikel. Exportieren Sie die Bestellungen mit ihren Artikeln aus dem Shop selbst.</translation>
    </message>
    <message>
        <source>Pinduoduo orders (拼多多)</source>
        <translation>Pinduoduo-Bestellungen (拼多多)</translation>
    </message>
    <message>
        <source>PrestaShop orders</source>
        <translation>PrestaShop-Bestellungen</translation>
    </message>
    <message>
        <source>REES46 events</source>
        <translation>REES46-Ereignisse</translation>
    </message>
    <message>
        <source>Reporting &gt; Line items &gt; Export.</source>
        <translation>Reporting &gt; Line items &gt; Export.</translation>
    </message>
    <message>
        <source>Reports &gt; Fulfilment &gt; All Orders. It names no buyers; the Order Report does.</source>
        <translation>Berichte &gt; Versand durch Amazon &gt; Alle Bestellungen. Er nennt keine Käufer; der Bestellbericht schon.</translation>
    </message>
    <message>
        <source>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV.</source>
        <translation>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV.</translation>
    </message>
    <message>
        <source>Reports &gt; Receipts &gt; Export &gt; Receipts by item.</source>
        <translation>Berichte &gt; Belege &gt; Export &gt; Belege nach Artikel.</translation>
    </message>
    <message>
        <source>Reports &gt; Sales &gt; Raw data Excel document.</source>
        <translation>Berichte &gt; Verkäufe &gt; Rohdaten-Excel-Dokument.</translation>
    </message>
    <message>
        <source>RetailRocket events</source>
        <translation>RetailRocket-Ereignisse</translation>
    </message>
    <message>
        <source>Sales &gt; Export.</source>
        <translation>Sales &gt; Export.</translation>
    </message>
    <message>
        <source>Sales lines with everyday column names</source>
        <translation>Verkaufszeilen mit üblichen Spaltennamen</translation>
    </message>
    <message>
        <source>Seller Hub &gt; Orders &gt; Download report.</source>
        <translation>Verkäufer-Cockpit Pro &gt; Bestellungen &gt; Bericht herunterladen.</translation>
    </message>
    <message>
        <source>Selling (or Commerce) &gt; Orders &gt; Download CSV.</source>
        <translation>Verkaufen (oder Commerce) &gt; Bestellungen &gt; CSV herunterladen.</translation>
    </message>
    <message>
        <source>Shop Manager &gt; Settings &gt; Options &gt; Download data &gt; Order items, month by month.</source>
        <translation>Shop-Manager &gt; Einstellungen &gt; Optionen &gt; Daten herunterladen &gt; Bestellte Artikel, Monat für Monat.</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify-Kunden</translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation>Shopify-Bestellungen</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Shopify-Artikel</translation>
    </message>
    <message>
        <source>Square items</source>
        <translation>Square-Artikel</translation>
    </message>
    <message>
        <source>Square transactions</source>
        <translation>Square-Transaktionen</translation>
    </message>
    <message>
        <source>Squarespace orders</source>
        <translation>Squarespace-Bestellungen</translation>
    </message>
    <message>
        <source>Store orders &gt; More actions &gt; Export orders, with all items.</source>
        <translation>Shop-Bestellungen &gt; Weitere Aktionen &gt; Bestellungen exportieren, mit allen Artikeln.</translation>
    </message>
    <message>
        <source>Stripe knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>Stripe kennt Zahlungen, keine Artikel. Exportieren Sie die Bestellungen mit ihren Artikeln aus dem Shop selbst.</translation>
    </message>
    <message>
        <source>Stripe payments</source>
        <translation>Stripe-Zahlungen</translation>
    </message>
    <message>
        <source>SumUp items</source>
        <translation>SumUp-Artikel</translation>
    </message>
    <message>
        <source>Ta-Feng grocery sales</source>
        <translation>Ta-Feng-Supermarktverkäufe</translation>
    </message>
    <message>
        <source>Taobao order list (ExportOrderList)</source>
        <translation>Taobao-Bestellliste (ExportOrderList)</translation>
    </message>
    <message>
        <source>Taobao orders (淘宝)</source>
        <translation>Taobao-Bestellungen (淘宝)</translation>
    </message>
    <message>
        <source>The file of transactions as it is published.</source>
        <translation>Die Datei der Transaktionen, wie sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The file online_retail.csv or one of the sheets of online_retail_II.xlsx.</source>
        <translation>Die Datei online_retail.csv oder eines der Blätter von online_retail_II.xlsx.</translation>
    </message>
    <message>
        <source>The files of order items, orders, customers and products; drop them together.</source>
        <translation>Die Dateien der Bestellpositionen, Bestellungen, Kunden und Artikel; zusammen ablegen.</translation>
    </message>
    <message>
        <source>The files order_products, orders and products; drop them together.</source>
        <translation>Die Dateien order_products, orders und products; zusammen ablegen.</translation>
    </message>
    <message>
        <source>The orders list of PrestaShop does not name the products. In Advanced Parameters &gt; SQL Manager, make an export of the order details (order, date, customer, product, quantity, price) and import that file.</source>
        <translation>Die Bestellliste von PrestaShop nennt keine Artikel. Exportieren Sie unter Erweiterte Einstellungen &gt; SQL-Manager die Bestelldetails (Bestellung, Datum, Kunde, Artikel, Menge, Preis) und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>This export of Etsy (SoldOrders) does not name the products. In Shop Manager &gt; Settings &gt; Options &gt; Download data choose &quot;Order items&quot; (EtsySoldOrderItems) and import that file.</source>
        <translation>Dieser Etsy-Export (SoldOrders) nennt keine Artikel. Wählen Sie unter Shop-Manager &gt; Einstellungen &gt; Optionen &gt; Daten herunterladen „Bestellte Artikel“ (EtsySoldOrderItems) und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>This export of Square lists payments without their products. In Transactions &gt; Export choose &quot;Items Detail CSV&quot; and import that file.</source>
        <translation>Dieser Square-Export nennt Zahlungen ohne ihre Artikel. Wählen Sie unter Transactions &gt; Export „Items Detail CSV“ und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>This is a list of customers, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>Das ist eine Liste von Kunden, nicht von Verkäufen. Lesen Sie sie zusammen mit den Listen der Bestellungen und der Bestellpositionen ein.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>Das ist eine Liste von Artikeln, nicht von Verkäufen. Lesen Sie sie zusammen mit den Listen der Bestellungen und der Bestellpositionen ein.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order products.</source>
        <translation>Das ist eine Liste von Artikeln, nicht von Verkäufen. Lesen Sie sie zusammen mit den Listen der Bestellungen und der bestellten Artikel ein.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with transaction_data.csv.</source>
        <translation>Das ist eine Liste von Artikeln, nicht von Verkäufen. Lesen Sie sie zusammen mit transaction_data.csv ein.</translation>
    </message>
    <message>
        <source>This list names buyers and dates but not the products one by one. Import it together with ExportOrderDetailList, the other of the two lists that Taobao exports.</source>
        <translation>Diese Liste nennt Käufer und Daten, aber nicht die einzelnen Artikel. Lesen Sie sie zusammen mit ExportOrderDetailList ein, der anderen der beiden Listen, die Taobao exportiert.</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the list of order products.</source>
        <translation>Diese Liste nennt Bestellungen und Kunden, aber nicht die Artikel. Lesen Sie sie zusammen mit der Liste der bestellten Artikel ein.</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the lists of order items and of customers.</source>
        <translation>Diese Liste nennt Bestellungen und Kunden, aber nicht die Artikel. Lesen Sie sie zusammen mit den Listen der Bestellpositionen und der Kunden ein.</translation>
    </message>
    <message>
        <source>This list names the products but neither the buyers nor the dates. Import it together with ExportOrderList, the other of the two lists that Taobao exports.</source>
        <translation>Diese Liste nennt die Artikel, aber weder Käufer noch Daten. Lesen Sie sie zusammen mit ExportOrderList ein, der anderen der beiden Listen, die Taobao exportiert.</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the list of orders (orders.csv).</source>
        <translation>Diese Liste nennt die Artikel, aber weder Kunden noch Daten. Lesen Sie sie zusammen mit der Liste der Bestellungen (orders.csv) ein.</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the lists of orders and of customers.</source>
        <translation>Diese Liste nennt die Artikel, aber weder Kunden noch Daten. Lesen Sie sie zusammen mit den Listen der Bestellungen und der Kunden ein.</translation>
    </message>
    <message>
        <source>This looks like a customer list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>Das sieht nach einer Kundenliste aus, nicht nach Verkäufen. Wählen Sie in Shopify Bestellungen &gt; Exportieren &gt; CSV für Excel, alle Bestellungen.</translation>
    </message>
    <message>
        <source>This looks like a product list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>Das sieht nach einer Artikelliste aus, nicht nach Verkäufen. Wählen Sie in Shopify Bestellungen &gt; Exportieren &gt; CSV für Excel, alle Bestellungen.</translation>
    </message>
    <message>
        <source>Toast item selections</source>
        <translation>Toast-Artikelauswahl</translation>
    </message>
    <message>
        <source>Transactions &gt; Export &gt; Items Detail CSV.</source>
        <translation>Transactions &gt; Export &gt; Items Detail CSV.</translation>
    </message>
    <message>
        <source>UCI Online Retail</source>
        <translation>UCI Online Retail</translation>
    </message>
    <message>
        <source>Wix orders</source>
        <translation>Wix-Bestellungen</translation>
    </message>
    <message>
        <source>WooCommerce &gt; Export Orders: choose order number, date, e-mail, SKU, name, quantity and item cost, then Export.</source>
        <translation>WooCommerce &gt; Export Orders: Bestellnummer, Datum, E-Mail, SKU, Name, Menge und Einzelpreis (Item Cost) wählen, dann Export.</translation>
    </message>
    <message>
        <source>WooCommerce orders (Advanced Order Export)</source>
        <translation>WooCommerce-Bestellungen (Advanced Order Export)</translation>
    </message>
    <message>
        <source>WooCommerce orders (Analytics)</source>
        <translation>WooCommerce-Bestellungen (Analytics)</translation>
    </message>
    <message>
        <source>Youzan orders (有赞)</source>
        <translation>Youzan-Bestellungen (有赞)</translation>
    </message>
    <message>
        <source>Zettle raw data</source>
        <translation>Zettle-Rohdaten</translation>
    </message>
    <message>
        <source>dunnhumby products</source>
        <translation>dunnhumby-Artikel</translation>
    </message>
    <message>
        <source>dunnhumby transactions</source>
        <translation>dunnhumby-Transaktionen</translation>
    </message>
    <message>
        <source>eBay orders report</source>
        <translation>eBay-Bestellbericht</translation>
    </message>
    <message>
        <source>transaction_data.csv, together with product.csv.</source>
        <translation>transaction_data.csv, zusammen mit product.csv.</translation>
    </message>
    <message>
        <source>已卖出的宝贝 &gt; 批量导出: both ExportOrderList and ExportOrderDetailList; drop the two files together.</source>
        <translation>已卖出的宝贝 &gt; 批量导出: sowohl ExportOrderList als auch ExportOrderDetailList; beide Dateien zusammen ablegen.</translation>
    </message>
    <message>
        <source>订单 &gt; 所有订单 &gt; 批量导出.</source>
        <translation>订单 &gt; 所有订单 &gt; 批量导出.</translation>
    </message>
    <message>
        <source>订单查询 &gt; 批量导出 &gt; 下载 CSV.</source>
        <translation>订单查询 &gt; 批量导出 &gt; 下载 CSV.</translation>
    </message>
    <message>
        <source>订单管理 &gt; 订单查询 &gt; 导出订单.</source>
        <translation>订单管理 &gt; 订单查询 &gt; 导出订单.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Amount {number} of {count} of the history</source>
        <translation>Menge {number} von {count} der Vergangenheit</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so nobody’s taste can be learned. Use bestsellers.</source>
        <translation>Kein Verkauf in diesem Shop nennt einen Kunden; darum lässt sich kein Geschmack lernen. Verwenden Sie Bestseller.</translation>
    </message>
    <message>
        <source>Stopped before anything was learned. Everything is as it was before.</source>
        <translation>Angehalten, bevor etwas gelernt war. Alles ist wie davor.</translation>
    </message>
    <message>
        <source>The method “ease” compares all products with all others, which does not fit in memory for {products} products (up to {most} do). Use item-neighbours or factorization.</source>
        <translation>Das Verfahren „ease“ vergleicht alle Artikel mit allen anderen; für {products} Artikel reicht der Arbeitsspeicher nicht (bis zu {most} gehen). Verwenden Sie item-neighbours oder factorization.</translation>
    </message>
    <message>
        <source>The training broke down. Your sales and earlier models are untouched.</source>
        <translation>Das Training ist gescheitert. Ihre Verkäufe und früheren Modelle sind unberührt.</translation>
    </message>
    <message>
        <source>The training ended unexpectedly. Your sales and earlier models are untouched; try again, and if it happens again, close other programs to free memory.</source>
        <translation>Das Training endete unerwartet. Ihre Verkäufe und früheren Modelle sind unberührt; versuchen Sie es noch einmal, und wenn es wieder geschieht, schließen Sie andere Programme, um Arbeitsspeicher freizugeben.</translation>
    </message>
    <message>
        <source>There is no method “{method}”. There are: auto, {names}.</source>
        <translation>Es gibt kein Verfahren „{method}“. Es gibt: auto, {names}.</translation>
    </message>
    <message>
        <source>These sales have neither names nor categories of products, so products cannot be compared by them. Use another method, or import a file that has names.</source>
        <translation>Diese Verkäufe haben weder Namen noch Warengruppen der Artikel, darum lassen sich Artikel danach nicht vergleichen. Verwenden Sie ein anderes Verfahren, oder lesen Sie eine Datei mit Namen ein.</translation>
    </message>
    <message>
        <source>This model was made by another version of RecSys Desktop. Update the program, use another model or train a new one.</source>
        <translation>Dieses Modell wurde von einer anderen Version von RecSys Desktop erstellt. Aktualisieren Sie das Programm, verwenden Sie ein anderes Modell oder trainieren Sie ein neues.</translation>
    </message>
    <message>
        <source>This shop needs more memory for training than the computer has free. Close other programs.</source>
        <translation>Das Training dieses Shops braucht mehr Arbeitsspeicher, als der Computer frei hat. Schließen Sie andere Programme.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Central Europe</source>
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Westeuropa</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>alle Zeichen</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Agrees to mail</source>
        <translation>Stimmt Werbung zu</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>Wieder kaufen</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>Wählen Sie einen Kunden, um passende Angebote zu sehen.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the list with its headers, for a spreadsheet</source>
        <translation>Die Liste mit ihren Kopfzeilen kopieren, für eine Tabelle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of the list; nothing where it does not fit</source>
        <translation>Wie gut er passt, verglichen mit dem besten der Liste; nichts, wo er nicht passt</translation>
    </message>
    <message>
        <source>Lists of the chosen customer</source>
        <translation>Listen des gewählten Kunden</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>New since the model was trained: the list follows from the purchases since then.</source>
        <translation>Neu seit dem Training des Modells: Die Liste folgt aus den Käufen seither.</translation>
    </message>
    <message>
        <source>No taste is known yet: these are what sells best now.</source>
        <translation>Noch ist kein Geschmack bekannt: Das hier verkauft sich gerade am besten.</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Noch wurde nichts gekauft.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>One page with both lists, for the counter</source>
        <translation>Eine Seite mit beiden Listen, für die Theke</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>Preis beim letzten Verkauf</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The list is copied: paste it into a letter or a spreadsheet.</source>
        <translation>Die Liste ist kopiert: Fügen Sie sie in einen Brief oder eine Tabelle ein.</translation>
    </message>
    <message>
        <source>There is no product that was not bought yet.</source>
        <translation>Es gibt keinen Artikel, der nicht schon gekauft wurde.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>Möchte keine Werbung</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a product on the map</source>
        <translation>Einen Artikel auf der Karte suchen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>● this product   ○ similar   • bought</source>
        <translation>● dieser Artikel   ○ ähnlich   • gekauft</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all products</source>
        <translation>Karte aller Artikel</translation>
    </message>
    <message>
        <source>{bought} purchases, the offer and {near} similar products</source>
        <translation>{bought} Käufe, das Angebot und {near} ähnliche Artikel</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message numerus="yes">
        <source>%Ln sales lines are of unknown customers: nothing is learned from these.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile ist ohne Kundenangabe: Aus ihr wird nichts gelernt.</numerusform>
            <numerusform>%Ln Verkaufszeilen sind ohne Kundenangabe: Aus ihnen wird nichts gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sales lines</source>
        <translation>
            <numerusform>%Ln Verkaufszeile hinzufügen</numerusform>
            <numerusform>%Ln Verkaufszeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add sales lines</source>
        <translation>Verkaufszeilen hinzufügen</translation>
    </message>
    <message>
        <source>All sales lines of this file are here already.</source>
        <translation>Alle Verkaufszeilen dieser Datei sind schon vorhanden.</translation>
    </message>
    <message>
        <source>Are these sales?</source>
        <translation>Sind das Verkäufe?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile geprüft</numerusform>
            <numerusform>%Ln Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked lines</source>
        <translation>Geprüfte Zeilen</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>{file} wird geprüft …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Each row of a sales file names an order, its date and a product; for personal lists the customer, too. Choose above each of these columns what it means.</source>
        <translation>Jede Zeile einer Verkaufsdatei nennt eine Bestellung, deren Datum und einen Artikel, für persönliche Listen auch den Kunden. Wählen Sie oben über jeder dieser Spalten, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Export the orders of your shop anew, or choose another file.</source>
        <translation>Exportieren Sie die Bestellungen Ihres Shops neu, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>It tells who, when and what, but no order, quantity or price: is it a list of something else, such as reviews? If these are sales, choose above the column that names the product.</source>
        <translation>Die Datei sagt, wer, wann und was, aber keine Bestellung, Menge oder Preise: Ist es eine Liste von etwas anderem, etwa von Bewertungen? Wenn es Verkäufe sind, wählen Sie oben die Spalte mit dem Artikel.</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>{file} wird angesehen …</translation>
    </message>
    <message>
        <source>Not everything is found</source>
        <translation>Nicht alles gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Note what %Ln customers say to mail</source>
        <translation>
            <numerusform>Vermerken, was %Ln Kunde zu Werbung sagt</numerusform>
            <numerusform>Vermerken, was %Ln Kunden zu Werbung sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nichts hinzuzufügen</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Datei überspringen</translation>
    </message>
    <message>
        <source>Still to be named: {names}.</source>
        <translation>Noch zu benennen: {names}.</translation>
    </message>
    <message>
        <source>The file is looked at</source>
        <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei kann nicht eingelesen werden</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Welche Spalte ist welche?</translation>
    </message>
    <message>
        <source>You imported this file on {when}.</source>
        <translation>Diese Datei haben Sie am {when} eingelesen.</translation>
    </message>
    <message>
        <source>You see in a moment what the file holds. Nothing is added before you say so.</source>
        <translation>Gleich sehen Sie, was die Datei enthält. Nichts wird hinzugefügt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>{advice} Nothing of {file} was added.</source>
        <translation>{advice} Nichts aus {file} wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Agrees to mail</source>
        <translation>Stimmt Werbung zu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Customer, where nothing else tells</source>
        <translation>Kunde, wo sonst nichts ihn nennt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Zeilensumme</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Artikelname</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>Möchte keine Werbung</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>Bedeutung der Spalte {name}</translation>
    </message>
    <message>
        <source>What the column “{name}” means</source>
        <translation>Was die Spalte „{name}“ bedeutet</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>bestseller share</source>
        <translation>Bestselleranteil</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>new share</source>
        <translation>Neuanteil</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About RecSys Desktop</source>
        <translation>&amp;Über RecSys Desktop</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>Verkäufe &amp;einlesen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>&amp;Neuer Shop…</translation>
    </message>
    <message>
        <source>&amp;Open shop…</source>
        <translation>Shop ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Recent shops</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Anhalten und Bestes behalten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Try the sample shop</source>
        <translation>&amp;Beispielshop ausprobieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>F&amp;orget the customer…</source>
        <translation>Kunden &amp;vergessen…</translation>
    </message>
    <message>
        <source>Go to the &amp;pages’ names</source>
        <translation>Zu den &amp;Seitennamen</translation>
    </message>
    <message>
        <source>No shop was opened yet</source>
        <translation>Noch kein Shop geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders. The folder is {folder}.</source>
        <translation>Dieser Computer hat kein Programm, das Ordner zeigt. Der Ordner ist {folder}.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Alike by description</source>
        <translation>Ähnlich nach Beschreibung</translation>
    </message>
    <message>
        <source>All products at once</source>
        <translation>Alle Artikel zugleich</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Bestseller</translation>
    </message>
    <message>
        <source>Bestsellers of each category</source>
        <translation>Bestseller je Warengruppe</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Zusammen gekauft</translation>
    </message>
    <message>
        <source>Customers alike</source>
        <translation>Ähnliche Kunden</translation>
    </message>
    <message>
        <source>Customers’ taste</source>
        <translation>Kundengeschmack</translation>
    </message>
    <message>
        <source>Guesses bought or not bought, pair by pair (classic). Good to compare with; the other ways are mostly better and faster.</source>
        <translation>Rät Paar für Paar, ob gekauft oder nicht (klassisch). Gut zum Vergleichen; die anderen Verfahren sind meist besser und schneller.</translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation>Das Programm wählen lassen</translation>
    </message>
    <message>
        <source>Looks at names, categories and prices of what a customer bought (content). Good where most products are new or rarely sold.</source>
        <translation>Achtet auf Namen, Warengruppen und Preise dessen, was ein Kunde kaufte (Inhalt). Gut, wo die meisten Artikel neu sind oder selten verkauft werden.</translation>
    </message>
    <message>
        <source>Looks at what sold most lately in the categories that a customer buys. Good where categories tell more than single products.</source>
        <translation>Achtet darauf, was sich zuletzt in den Warengruppen am meisten verkaufte, aus denen ein Kunde kauft. Gut, wo Warengruppen mehr sagen als einzelne Artikel.</translation>
    </message>
    <message>
        <source>Looks at what sold most lately, for as many days as did best on your last weeks. Good for a start, and where sales name no customers.</source>
        <translation>Achtet darauf, was sich zuletzt am meisten verkaufte, über so viele Tage, wie es in Ihren letzten Wochen am besten war. Gut für den Anfang, und wo Verkäufe keine Kunden nennen.</translation>
    </message>
    <message>
        <source>Looks at what the most similar customers bought (user neighbours). Good where customers fall into groups.</source>
        <translation>Achtet darauf, was die ähnlichsten Kunden kauften (Kundennachbarn). Gut, wo sich Kunden in Gruppen gliedern.</translation>
    </message>
    <message>
        <source>Looks at which products the same customers buy (item neighbours). Good where things go together, and easy to understand.</source>
        <translation>Achtet darauf, welche Artikel dieselben Kunden kaufen (Artikelnachbarn). Gut, wo Dinge zusammengehören, und leicht zu verstehen.</translation>
    </message>
    <message>
        <source>Looks at who bought what, and when (factorization). Good where many customers come back and differ.</source>
        <translation>Achtet darauf, wer was wann kaufte (Faktorisierung). Gut, wo viele Kunden wiederkommen und sich unterscheiden.</translation>
    </message>
    <message>
        <source>Mixes the two ways that did best together on your last weeks (blend). Good where every hit counts and time does not.</source>
        <translation>Mischt die zwei Verfahren, die in Ihren letzten Wochen zusammen am besten waren (Mischung). Gut, wo jeder Treffer zählt und Zeit nicht.</translation>
    </message>
    <message>
        <source>Textbook neural network</source>
        <translation>Neuronales Netz aus dem Lehrbuch</translation>
    </message>
    <message>
        <source>Tries several ways on your last weeks, may mix two, and keeps the simplest of the best; bestsellers where nothing does better. Good for nearly every shop.</source>
        <translation>Probiert mehrere Verfahren an Ihren letzten Wochen, mischt vielleicht zwei und behält das einfachste der besten; Bestseller, wo nichts besser ist. Gut für fast jeden Shop.</translation>
    </message>
    <message>
        <source>Two ways mixed</source>
        <translation>Mischung aus zwei</translation>
    </message>
    <message>
        <source>Weighs every product against all others in one calculation (EASE). Good for up to some thousand products.</source>
        <translation>Wägt jeden Artikel in einer Rechnung gegen alle anderen ab (EASE). Gut bis zu einigen Tausend Artikeln.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Here the program learns what your customers like. Train again when new sales have come in.</source>
        <translation>Hier lernt das Programm, was Ihre Kunden mögen. Trainieren Sie erneut, wenn neue Verkäufe dazugekommen sind.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>Bringing the model back</source>
        <translation>Das Modell wird zurückgeholt</translation>
    </message>
    <message>
        <source>Changing the model</source>
        <translation>Das Modell wird gewechselt</translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation>Es wird aufgeräumt</translation>
    </message>
    <message>
        <source>Removing the model</source>
        <translation>Das Modell wird entfernt</translation>
    </message>
    <message>
        <source>The lists come from the {model} now.</source>
        <translation>Die Listen kommen jetzt aus dem {model}.</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>In use: model of {moment}</source>
        <translation>Verwendet: Modell vom {moment}</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>Kein Verkauf sagt, wer gekauft hat: Alle bekommen, was sich am besten verkauft.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften {model} etwas Neues aus den Bestsellern.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften {model} etwas Neues aus ihrer Zehnerliste; eine Bestsellerliste hätte {bestsellers} getroffen.</translation>
    </message>
    <message>
        <source>The bestsellers did better on these weeks: use them, or train again with more sales.</source>
        <translation>Die Bestseller waren in diesen Wochen besser: Verwenden Sie sie, oder trainieren Sie erneut mit mehr Verkäufen.</translation>
    </message>
    <message>
        <source>The difference may be chance: these customers are too few to tell the lists apart.</source>
        <translation>Der Unterschied kann Zufall sein: Diese Kunden sind zu wenige, um die Listen klar zu unterscheiden.</translation>
    </message>
    <message>
        <source>This model could not be tested: too few customers came back in the last weeks.</source>
        <translation>Dieses Modell ließ sich nicht testen: Zu wenige Kunden kamen in den letzten Wochen wieder.</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>Zu wenige Kunden kamen in den letzten Wochen wieder, um etwas zu testen: Alle bekommen, was sich am besten verkauft.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>noch etwa %Ln min</numerusform>
            <numerusform>noch etwa %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>model of {moment}</source>
        <translation>Modell vom {moment}</translation>
    </message>
    <message>
        <source>stopped early: it does not know the last weeks</source>
        <translation>vorzeitig angehalten: kennt die letzten Wochen nicht</translation>
    </message>
    <message>
        <source>tested on {customers} customers of the last {days} days</source>
        <translation>getestet an {customers} Kunden der letzten {days}&#xa0;Tage</translation>
    </message>
    <message>
        <source>{lines} sales lines of known customers</source>
        <translation>{lines} Verkaufszeilen bekannter Kunden</translation>
    </message>
    <message>
        <source>{method}, stopped early</source>
        <translation>{method}, vorzeitig angehalten</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Bestseller</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften so viele etwas Neues aus ihrer Zehnerliste</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>Aus wie vielen Zeilen es gelernt hat</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Wie es gelernt hat</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Wie lange das Training dauerte</translation>
    </message>
    <message>
        <source>How many of 100 customers a list of bestsellers would have caught</source>
        <translation>Wie viele von 100 Kunden eine Bestsellerliste getroffen hätte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Let the lists come from the chosen model (Enter)</source>
        <translation>Listen vom gewählten Modell nehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>Von 100 Kunden</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>Von 100 Kunden: In 95 von 100 solchen Tests liegt die Zahl zwischen diesen beiden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen model (Delete); you can undo it</source>
        <translation>Das gewählte Modell entfernen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>Verkaufszeilen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>Sicher zwischen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Modell verwenden</translation>
    </message>
    <message>
        <source>When its training ended</source>
        <translation>Wann sein Training endete</translation>
    </message>
    <message>
        <source>{count}. Choose two with Ctrl to compare them.</source>
        <translation>{count}. Wählen Sie zwei mit Strg, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>● The lists come from this model</source>
        <translation>● Die Listen kommen von diesem Modell</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Modell verwenden</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Sales by month</source>
        <translation>Verkäufe nach Monat</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Verkäufe nach Monat</translation>
    </message>
    <message numerus="yes">
        <source>Sales in the last %Ln months</source>
        <translation>
            <numerusform>Verkäufe im letzten Monat</numerusform>
            <numerusform>Verkäufe der letzten %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales lines by month</source>
        <translation>Verkaufszeilen nach Monat</translation>
    </message>
    <message>
        <source>sales end on {day}</source>
        <translation>Verkäufe enden am {day}</translation>
    </message>
    <message>
        <source>takings {money}</source>
        <translation>{money} Umsatz</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>1 new line since the model</source>
        <translation>1 neue Zeile seit dem Modell</translation>
    </message>
    <message>
        <source>Import a file of sales: each line says who bought what, and when.</source>
        <translation>Lesen Sie eine Verkaufsdatei ein: In jeder Zeile steht, wer was wann gekauft hat.</translation>
    </message>
    <message>
        <source>Import my sales…</source>
        <translation>Meine Verkäufe einlesen…</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>Verkäufe einlesen…</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most.</source>
        <translation>Es lernt aus Ihren Verkäufen, was die Kunden mögen. Das dauert höchstens ein, zwei Minuten.</translation>
    </message>
    <message>
        <source>It learns that from your sales: choose a file from your shop’s program or till, or drag it onto this window. Everything stays on this computer. Or look around first, in a made-up shop of teas and coffees: it is ready within seconds.</source>
        <translation>Es lernt das aus Ihren Verkäufen: Wählen Sie eine Datei aus Ihrem Shop-Programm oder Ihrer Kasse, oder ziehen Sie sie auf dieses Fenster. Alles bleibt auf diesem Computer. Oder sehen Sie sich erst um, in einem erfundenen Laden für Tee und Kaffee: Er ist in Sekunden bereit.</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>Noch kein Modell: Trainieren Sie eines</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>Shop öffnen…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <source>The lists are ready</source>
        <translation>Die Listen sind fertig</translation>
    </message>
    <message>
        <source>The lists follow in a moment. You can look around meanwhile.</source>
        <translation>Die Listen folgen gleich. Sie können sich inzwischen umsehen.</translation>
    </message>
    <message>
        <source>The lists follow the sales that are here; the model of {day} has learned from others, too.</source>
        <translation>Die Listen folgen den Verkäufen, die hier sind; das Modell vom {day} hat auch aus anderen gelernt.</translation>
    </message>
    <message>
        <source>The lists take the new sales into account already; the model of {day} has not learned from them.</source>
        <translation>Die Listen berücksichtigen die neuen Verkäufe schon; das Modell vom {day} hat noch nicht aus ihnen gelernt.</translation>
    </message>
    <message>
        <source>The model of {day} knows all sales that are here.</source>
        <translation>Das Modell vom {day} kennt alle Verkäufe, die hier sind.</translation>
    </message>
    <message>
        <source>The program is learning what your customers like</source>
        <translation>Das Programm lernt, was Ihre Kunden mögen</translation>
    </message>
    <message>
        <source>This program finds out what to offer to each of your customers, and tells why</source>
        <translation>Dieses Programm findet heraus, was Sie welchem Kunden anbieten können, und sagt, warum</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Dieser Shop hat noch keine Verkäufe</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Beispielshop ausprobieren</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Your sales have changed since the model</source>
        <translation>Ihre Verkäufe haben sich seit dem Modell geändert</translation>
    </message>
    <message>
        <source>{count} new lines since the model</source>
        <translation>{count} neue Zeilen seit dem Modell</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>teilweise bezahlt</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>teilweise erstattet</translation>
    </message>
    <message>
        <source>payment reserved</source>
        <translation>Zahlung vorgemerkt</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>verschickt</translation>
    </message>
    <message>
        <source>voided (never paid)</source>
        <translation>annulliert (nie bezahlt)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders since {day}</source>
        <translation>
            <numerusform>%Ln Bestellung seit {day}</numerusform>
            <numerusform>%Ln Bestellungen seit {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order, on {day}</source>
        <translation>1 Bestellung, am {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{money} spent before refunds</source>
        <translation>{money} vor Erstattungen</translation>
    </message>
</context>
<context>
    <name>OrdersStrip</name>
    <message>
        <source>Orders over time</source>
        <translation>Bestellungen im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What your shop holds, and what to do next.</source>
        <translation>Was Ihr Shop enthält, und was als Nächstes zu tun ist.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Read more</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Model of {day}, learned from {lines} sales lines of known customers.</source>
        <translation>Modell vom {day}, gelernt aus {lines} Verkaufszeilen bekannter Kunden.</translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation>Gedruckt am {day}.</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>Bericht zu {shop}</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF file instead.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Speichern Sie ihn stattdessen als PDF-Datei.</translation>
    </message>
</context>
<context>
    <name>PaperTasks</name>
    <message>
        <source>Printing the report</source>
        <translation>Der Bericht wird gedruckt</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Der Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>The report is saved in {file}.</source>
        <translation>Der Bericht ist in {file} gespeichert.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>There is no printer. Save the report as a PDF file instead.</source>
        <translation>Es ist kein Drucker da. Speichern Sie den Bericht stattdessen als PDF-Datei.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>Bericht zu {shop}</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation>Dazu passt kein Kunde.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Quantity times price of all purchases, as in the files, before refunds; lines without a price count as 0</source>
        <translation>Menge mal Preis aller Käufe, wie in den Dateien, vor Erstattungen; Zeilen ohne Preis zählen als 0</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Alle Kunden zeigen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>{shown} of {total} customers</source>
        <translation>{shown} von {total} Kunden</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Give the shop a name and a folder.</source>
        <translation>Geben Sie dem Shop einen Namen und einen Ordner.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>It will be in {folder}.</source>
        <translation>Er wird in {folder} liegen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name the folder in full, from its drive or root on.</source>
        <translation>Nennen Sie den vollständigen Ordner, vom Laufwerk oder der Wurzel an.</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <translation>Der Name des Shops</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>Unter diesem Namen gibt es schon etwas. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>Dieser Ordner kann nicht gelesen werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Where the lists are good</source>
        <translation>Wo die Listen gut sind</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>All %Ln rows.</source>
        <translation>
            <numerusform>%Ln Zeile.</numerusform>
            <numerusform>Alle %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first rows</source>
        <translation>Zurück zu den ersten Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns not needed are hidden: {count}</source>
        <translation>Nicht benötigte Spalten sind ausgeblendet: {count}</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln customers.</source>
        <translation>
            <numerusform>Für %Ln Kunden.</numerusform>
            <numerusform>Für %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide columns that are not needed</source>
        <translation>Nicht benötigte Spalten ausblenden</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The codes in place of customers are drawn anew for the file.</source>
        <translation>Die Codes statt der Kunden werden für die Datei neu gezogen.</translation>
    </message>
    <message>
        <source>The file’s beginning</source>
        <translation>Der Anfang der Datei</translation>
    </message>
    <message>
        <source>The file’s first lines</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file’s first rows</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The first {rows} rows.</source>
        <translation>Die ersten {rows} Zeilen.</translation>
    </message>
    <message>
        <source>Your sales name no e-mail addresses: the customer’s number stands in their place.</source>
        <translation>Ihre Verkäufe nennen keine E-Mail-Adressen: An ihrer Stelle steht die Kundennummer.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln rows.</source>
        <translation>
            <numerusform>{name}: %Ln Zeile.</numerusform>
            <numerusform>{name}: alle %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the first {rows}.</source>
        <translation>{name}: die ersten {rows}.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Choose a product on the left: beside it stand what is like it, and whom to tell about it.</source>
        <translation>Wählen Sie links einen Artikel: Daneben steht, was ihm ähnelt und wem Sie ihn nennen können.</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>Wählen Sie einen Artikel, um ähnliche zu sehen.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Privacy and program</source>
        <translation>Datenschutz und Programm</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>RecSys Desktop {version}</source>
        <translation>RecSys Desktop {version}</translation>
    </message>
    <message>
        <source>Sales, customers and lists stay on this computer: the program connects to nothing and sends nothing.</source>
        <translation>Verkäufe, Kunden und Listen bleiben auf diesem Computer: Das Programm stellt keine Verbindungen her und sendet nichts.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Den Datenordner zeigen</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Den Protokollordner zeigen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the models</source>
        <translation>Modelle prüfen</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Verkäufe prüfen</translation>
    </message>
    <message>
        <source>Choosing the best</source>
        <translation>Das Beste auswählen</translation>
    </message>
    <message>
        <source>Choosing the customers</source>
        <translation>Kunden auswählen</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation>Mit dem Shop vergleichen</translation>
    </message>
    <message>
        <source>Copying the sales</source>
        <translation>Verkäufe kopieren</translation>
    </message>
    <message>
        <source>Counting what sells</source>
        <translation>Zählen, was sich verkauft</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>Der Kunde wird vergessen</translation>
    </message>
    <message>
        <source>Judging the lists</source>
        <translation>Listen bewerten</translation>
    </message>
    <message>
        <source>Learning from all sales</source>
        <translation>Aus allen Verkäufen lernen</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Datei ansehen</translation>
    </message>
    <message>
        <source>Looking at the sales</source>
        <translation>Verkäufe ansehen</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>Listen erstellen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Putting orders together</source>
        <translation>Bestellungen zusammensetzen</translation>
    </message>
    <message>
        <source>Reading sales lines</source>
        <translation>Verkaufszeilen lesen</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>Reading the table “{table}”</source>
        <translation>Tabelle „{table}“ lesen</translation>
    </message>
    <message>
        <source>Reading “{sheet}”</source>
        <translation>„{sheet}“ lesen</translation>
    </message>
    <message>
        <source>Restoring the shop</source>
        <translation>Shop wiederherstellen</translation>
    </message>
    <message>
        <source>Saving the backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Starting to learn</source>
        <translation>Lernen beginnen</translation>
    </message>
    <message>
        <source>Storing sales lines</source>
        <translation>Verkaufszeilen speichern</translation>
    </message>
    <message>
        <source>Taking back sales lines</source>
        <translation>Verkaufszeilen zurücknehmen</translation>
    </message>
    <message>
        <source>Trying settings {trial} of {trials}</source>
        <translation>Einstellungen {trial} von {trials}</translation>
    </message>
    <message>
        <source>Trying settings {tried} of {trials}</source>
        <translation>Einstellungen {tried} von {trials}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>{name} entpacken</translation>
    </message>
    <message>
        <source>Writing sales lines</source>
        <translation>Verkaufszeilen schreiben</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>Listen schreiben</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Always beside the others: what all must beat</source>
        <translation>Immer neben den anderen: was alle schlagen müssen</translation>
    </message>
    <message>
        <source>As fits the shop</source>
        <translation>Passend zum Shop</translation>
    </message>
    <message>
        <source>For each way; the test takes longer, too.</source>
        <translation>Je Verfahren; der Test selbst dauert länger.</translation>
    </message>
    <message>
        <source>Hides the last weeks of your sales, makes lists from all that came before, and counts who then bought something from the list. It takes some minutes, and you can go on working.</source>
        <translation>Verdeckt die letzten Wochen Ihrer Verkäufe, erstellt Listen aus allem davor und zählt, wer dann etwas aus der Liste kaufte. Das dauert einige Minuten; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>How many of the last weeks to hide:</source>
        <translation>Wie viele der letzten Wochen verdecken:</translation>
    </message>
    <message>
        <source>Shows what lists from the last eighth, quarter and half of the history catch</source>
        <translation>Zeigt, was Listen aus dem letzten Achtel, Viertel und der letzten Hälfte der Zeit treffen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test the lists</source>
        <translation>Listen testen</translation>
    </message>
    <message>
        <source>Test the lists on the last weeks</source>
        <translation>Die Listen an den letzten Wochen testen</translation>
    </message>
    <message>
        <source>The last four weeks, or a quarter of a shorter history</source>
        <translation>Die letzten vier Wochen, oder ein Viertel einer kürzeren Vergangenheit</translation>
    </message>
    <message>
        <source>The test is on its way: its progress stands at the foot of the window. You can go on working.</source>
        <translation>Der Test läuft: Sein Fortschritt steht unten im Fenster. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Try less history, too</source>
        <translation>Auch weniger Vergangenheit probieren</translation>
    </message>
    <message>
        <source>Which ways to learn are tested, on how many weeks, and for how long</source>
        <translation>Welche Verfahren getestet werden, an wie vielen Wochen und wie lange</translation>
    </message>
</context>
<context>
    <name>ProofPlots</name>
    <message>
        <source>1–{months} months</source>
        <translation>1–{months} Monate</translation>
    </message>
    <message>
        <source>Buy again, by length of the list</source>
        <translation>Wieder kaufen, nach Länge der Liste</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>Nach Zahl der Bestellungen davor</translation>
    </message>
    <message>
        <source>By how much history was learned from</source>
        <translation>Nach Menge der gelernten Vergangenheit</translation>
    </message>
    <message>
        <source>Learned from the last {span} before the test: {lines} sales lines, {customers} customers</source>
        <translation>Gelernt aus der Zeit vor dem Test, {span}: {lines} Verkaufszeilen, {customers} Kunden</translation>
    </message>
    <message>
        <source>New for you, by length of the list</source>
        <translation>Neu für Sie, nach Länge der Liste</translation>
    </message>
    <message>
        <source>Products on sale for {age}: {count} purchases</source>
        <translation>Artikel im Alter {age}: {count} Käufe</translation>
    </message>
    <message>
        <source>Purchases in 100 on the list, by the product’s age</source>
        <translation>Von 100 Käufen standen auf der Liste, nach Alter des Artikels</translation>
    </message>
    <message>
        <source>Variety: products shown, and customers in 100 who bought</source>
        <translation>Vielfalt: gezeigte Artikel, und wie viele von 100 Kunden kauften</translation>
    </message>
    <message>
        <source>over {months} months</source>
        <translation>über {months} Monate</translation>
    </message>
    <message>
        <source>products shown, %</source>
        <translation>gezeigte Artikel, %</translation>
    </message>
    <message>
        <source>under {weeks} weeks</source>
        <translation>unter {weeks} Wochen</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>{name}: {shown} of all products shown, {hits} customers in 100</source>
        <translation>{name}: {shown} aller Artikel gezeigt, {hits} von 100 Kunden</translation>
    </message>
</context>
<context>
    <name>ProofWording</name>
    <message>
        <source>About as good: {methods}.</source>
        <translation>Etwa gleich gut: {methods}.</translation>
    </message>
    <message>
        <source>Another model is in use since this test.</source>
        <translation>Seit diesem Test wird ein anderes Modell verwendet.</translation>
    </message>
    <message>
        <source>Best: {method}.</source>
        <translation>Am besten: {method}.</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>Wieder kaufen</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>Von 100 Kunden kauften aus ihrer Liste</translation>
    </message>
    <message>
        <source>How many of all products are on at least one list (coverage)</source>
        <translation>Wie viele aller Artikel auf mindestens einer Liste stehen (Abdeckung)</translation>
    </message>
    <message>
        <source>How much of what these customers bought was on their list (recall)</source>
        <translation>Wie viel von dem, was diese Kunden kauften, auf ihrer Liste stand (Recall)</translation>
    </message>
    <message>
        <source>It was better than all other ways, and that is sure.</source>
        <translation>Es war besser als alle anderen Verfahren, und das ist sicher.</translation>
    </message>
    <message>
        <source>Made before your last import: test again to see how the lists do with the sales of today.</source>
        <translation>Vor Ihrem letzten Import gemacht: Testen Sie erneut, um zu sehen, wie gut die Listen mit den heutigen Verkäufen sind.</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>Nicht getestet: {method}. {reason}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften {model} etwas Neues aus den Bestsellern.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of {length}. A bestseller list would have caught {bestsellers}.</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften {model} etwas Neues aus ihrer Liste von {length}. Eine Bestsellerliste hätte {bestsellers} getroffen.</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the 28 days before</source>
        <translation>Anteil aller Listenplätze mit einem Artikel, der erst in den 28 Tagen davor in den Verkauf kam</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with one of the best sold hundredth of the products</source>
        <translation>Anteil aller Listenplätze mit einem Artikel aus dem meistverkauften Hundertstel</translation>
    </message>
    <message>
        <source>Order of the lists, 0 to 100 (NDCG)</source>
        <translation>Reihenfolge der Listen, 0 bis 100 (NDCG)</translation>
    </message>
    <message>
        <source>Places with all-time bestsellers</source>
        <translation>Plätze mit Dauer-Bestsellern</translation>
    </message>
    <message>
        <source>Places with new products</source>
        <translation>Plätze mit Neuheiten</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Gezeigte Artikel</translation>
    </message>
    <message>
        <source>Program’s choice: {method}</source>
        <translation>Wahl des Programms: {method}</translation>
    </message>
    <message>
        <source>Purchases caught</source>
        <translation>Käufe getroffen</translation>
    </message>
    <message>
        <source>Spent per customer</source>
        <translation>Umsatz je Kunde</translation>
    </message>
    <message>
        <source>Test of {moment}.</source>
        <translation>Test vom {moment}.</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), of which nothing was known when the lists were made: {customers} customers who came back and bought a product for the first time.</source>
        <translation>Getestet an Ihren eigenen Verkäufen vom {since} bis {until} ({days} Tage), von denen beim Erstellen der Listen nichts bekannt war: {customers} Kunden, die wiederkamen und einen Artikel zum ersten Mal kauften.</translation>
    </message>
    <message>
        <source>The thin lines show how sure each figure is (95 %). Order of the lists: 100 where all that was bought stood at the top, 0 where nothing of it was on the list.</source>
        <translation>Die dünnen Linien zeigen, wie sicher jede Zahl ist (95 %). Reihenfolge der Listen: 100, wenn alles Gekaufte ganz oben stand, 0, wenn nichts davon auf der Liste war.</translation>
    </message>
    <message>
        <source>What a customer had bought before. {customers} customers.</source>
        <translation>Was ein Kunde schon einmal gekauft hatte. {customers} Kunden.</translation>
    </message>
    <message>
        <source>What a customer had never bought before. {customers} customers.</source>
        <translation>Was ein Kunde noch nie gekauft hatte. {customers} Kunden.</translation>
    </message>
    <message>
        <source>What a customer spent on products of the list of {length}, on average</source>
        <translation>Was ein Kunde im Schnitt für Artikel der Liste von {length} ausgab</translation>
    </message>
    <message>
        <source>What was bought often and lately</source>
        <translation>Oft, kürzlich gekauft</translation>
    </message>
    <message>
        <source>Your lists, by customers’ rhythm</source>
        <translation>Ihre Listen, nach Kaufrhythmus</translation>
    </message>
    <message>
        <source>surely between {low} and {high}</source>
        <translation>sicher zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{name}: {value}, surely between {low} and {high}</source>
        <translation>{name}: {value}, sicher zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Rechnungsangaben:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Ende:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Anfang:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Priorität des Auftrags:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Zeitpunkt des Drucks:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Für %1 auf %2 ist eine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Für %1 ist eine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Benutzername:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>In den übergeordneten Ordner wechseln</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Reihenf&amp;olge der Seiten:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Seiten &amp;pro Blatt:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 ist so nicht richtig geschrieben. Trennen Sie Seiten und Bereiche durch „,“, schreiben Sie Bereiche mit „-“, und achten Sie darauf, dass Bereiche sich nicht überschneiden.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Beidseitiger Druck: Widerspruch</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Ungültige Seitenangabe</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Die Einstellungen für beidseitigen Druck widersprechen sich. Möchten Sie sie ändern?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Erweiterte Einstellungen: Widerspruch</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>Eigener Wert für %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Seiteneinrichtung: Widerspruch</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Die Einstellungen der Seite widersprechen sich. Möchten Sie sie ändern?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Einige erweiterte Einstellungen widersprechen sich. Möchten Sie sie ändern?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Einige Einstellungen widersprechen sich. Bitte ändern Sie sie.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Beidseitiger Druck</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bindung an der langen Seite</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Seiten&amp;auswahl:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bindung an der kurzen Seite</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Seiten oder Bereiche, durch Kommas getrennt; ein Bereich besteht aus zwei Zahlen mit einem Bindestrich dazwischen. Zum Beispiel druckt 3,5-7,9 die Seiten 3, 5, 6, 7 und 9.</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>A second shop</source>
        <translation>Ein zweiter Shop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Count as sales</source>
        <translation>Als Verkäufe zählen</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Keine Fragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Dieser Shop</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Strg+{number})</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Recent shops</source>
        <translation>Zuletzt geöffnete Shops</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Removed: the {model}</source>
        <translation>Entfernt: {model}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From the training</source>
        <translation>Aus dem Training</translation>
    </message>
    <message>
        <source>How good the lists are, tested on your own last weeks against a plain list of bestsellers.</source>
        <translation>Wie gut die Listen sind, getestet an Ihren eigenen letzten Wochen im Vergleich mit einer einfachen Bestsellerliste.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message numerus="yes">
        <source>%Ln more wait</source>
        <translation>
            <numerusform>noch %Ln wartet</numerusform>
            <numerusform>noch %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>Jetzt beenden; ab sofort wird das beste bisher gefundene Modell verwendet</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Das Beste wird behalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten, Bestes behalten</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>noch etwa %Ln min</numerusform>
            <numerusform>noch etwa %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{title}: {phase}</source>
        <translation>{title}: {phase}</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%Ln invisible control characters were dropped.</source>
        <translation>
            <numerusform>%Ln unsichtbares Steuerzeichen wurde entfernt.</numerusform>
            <numerusform>%Ln unsichtbare Steuerzeichen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were refunded in part; the file does not say for which products, so they count in full.</source>
        <translation>
            <numerusform>%Ln Bestellung wurde teilweise erstattet; die Datei sagt nicht, für welche Artikel, also zählt sie ganz.</numerusform>
            <numerusform>%Ln Bestellungen wurden teilweise erstattet; die Datei sagt nicht, für welche Artikel, also zählen sie ganz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without an e-mail address went to the customer with the same name and postcode.</source>
        <translation>
            <numerusform>%Ln Bestellung ohne E-Mail-Adresse kam zum Kunden mit demselben Namen und derselben Postleitzahl.</numerusform>
            <numerusform>%Ln Bestellungen ohne E-Mail-Adresse kamen zum Kunden mit demselben Namen und derselben Postleitzahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read; left out: {where}.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar; ausgelassen: {where}.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar; ausgelassen: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no readable price; kept without one.</source>
        <translation>
            <numerusform>%Ln Zeile hat keinen lesbaren Preis; ohne Preis übernommen.</numerusform>
            <numerusform>%Ln Zeilen haben keinen lesbaren Preis; ohne Preis übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?</source>
        <translation>
            <numerusform>%Ln Zeile sieht nach Porto, Trinkgeld, Gutschein, Gebühr oder Rabatt aus, nicht nach einem Artikel: {examples}. Auslassen?</numerusform>
            <numerusform>%Ln Zeilen sehen nach Porto, Trinkgeld, Gutscheinen, Gebühren oder Rabatten aus, nicht nach Artikeln: {examples}. Auslassen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say neither yes nor no to mail: {examples}. Whether these customers agree stays unknown.</source>
        <translation>
            <numerusform>%Ln Zeile sagt zu Werbung weder Ja noch Nein: {examples}. Ob dieser Kunde zustimmt, bleibt unbekannt.</numerusform>
            <numerusform>%Ln Zeilen sagen zu Werbung weder Ja noch Nein: {examples}. Ob diese Kunden zustimmen, bleibt unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed; read as it stands: {where}.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen; gelesen, wie es dasteht: {where}.</translation>
    </message>
    <message>
        <source>A sheet of {name} is too large to be read whole.</source>
        <translation>Ein Blatt von {name} ist zu groß, um ganz gelesen zu werden.</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers (1.23457E+17); orders are told apart by “{number}” instead.</source>
        <translation>Eine Tabellenkalkulation hat die Bestellnummern beschädigt (1,23457E+17); stattdessen unterscheidet „{number}“ die Bestellungen.</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers in {name} (they look like 1.23457E+17), so that different orders look the same. Export the file again and import it without opening it in a spreadsheet first.</source>
        <translation>Eine Tabellenkalkulation hat die Bestellnummern in {name} beschädigt (sie sehen aus wie 1,23457E+17), sodass verschiedene Bestellungen gleich aussehen. Exportieren Sie die Datei neu und lesen Sie sie ein, ohne sie vorher in einer Tabellenkalkulation zu öffnen.</translation>
    </message>
    <message>
        <source>Customers are known by their names only: two of the same name count as one. An export with customer numbers or e-mail addresses tells them apart.</source>
        <translation>Kunden sind nur mit Namen bekannt: Zwei mit gleichem Namen zählen als einer. Ein Export mit Kundennummern oder E-Mail-Adressen unterscheidet sie.</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the day first, then the month.</source>
        <translation>Was steht bei einem Datum wie {example} zuerst, der Tag oder der Monat? Kein Datum der Datei entscheidet es; gelesen: erst der Tag, dann der Monat.</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the month first, then the day.</source>
        <translation>Was steht bei einem Datum wie {example} zuerst, der Tag oder der Monat? Kein Datum der Datei entscheidet es; gelesen: erst der Monat, dann der Tag.</translation>
    </message>
    <message>
        <source>In your spreadsheet, choose File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>Wählen Sie in Ihrer Tabellenkalkulation Datei &gt; Speichern unter &gt; CSV UTF-8 und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>Lines that are not part of the table were skipped: {before} before the table and {footers} totals or remarks.</source>
        <translation>Zeilen, die nicht zur Tabelle gehören, wurden übersprungen: {before} vor der Tabelle und {footers} Summen oder Bemerkungen.</translation>
    </message>
    <message>
        <source>No customer column: what is bought together can be learned, but there are no personal lists.</source>
        <translation>Keine Kundenspalte: Was zusammen gekauft wird, lässt sich lernen, aber es gibt keine persönlichen Listen.</translation>
    </message>
    <message>
        <source>No order number: what a customer buys on one day counts as one order.</source>
        <translation>Keine Bestellnummer: Was ein Kunde an einem Tag kauft, zählt als eine Bestellung.</translation>
    </message>
    <message>
        <source>No quantity column: each row counts as one piece.</source>
        <translation>Keine Mengenspalte: Jede Zeile zählt als ein Stück.</translation>
    </message>
    <message>
        <source>No row has a readable price; kept without one.</source>
        <translation>Keine Zeile hat einen lesbaren Preis; ohne Preis übernommen.</translation>
    </message>
    <message>
        <source>No row names its customer: what is bought together can be learned, but there are no personal lists.</source>
        <translation>Keine Zeile nennt ihren Kunden: Was zusammen gekauft wird, lässt sich lernen, aber es gibt keine persönlichen Listen.</translation>
    </message>
    <message>
        <source>No row of this file is a sale that counts.</source>
        <translation>Keine Zeile dieser Datei ist ein Verkauf, der zählt.</translation>
    </message>
    <message>
        <source>Some letters are not in the file’s encoding and may look wrong: {where}.</source>
        <translation>Einige Zeichen passen nicht zur Kodierung der Datei und sehen vielleicht falsch aus: {where}.</translation>
    </message>
    <message>
        <source>The compressed file {name} is damaged or incomplete. Download it again.</source>
        <translation>Die komprimierte Datei {name} ist beschädigt oder unvollständig. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The dates in {name} are in years such as {year}, of the Persian or the Islamic calendar. Set the date format of the export, or of this column in your spreadsheet, to the Gregorian calendar and import that file.</source>
        <translation>Die Daten in {name} stehen in Jahren wie {year}, also im persischen oder islamischen Kalender. Stellen Sie das Datumsformat des Exports oder dieser Spalte in Ihrer Tabellenkalkulation auf den gregorianischen Kalender um und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>The last line is incomplete; the download may have been cut off.</source>
        <translation>Die letzte Zeile ist unvollständig; vielleicht wurde der Download abgebrochen.</translation>
    </message>
    <message>
        <source>The prices are in several currencies ({signs}); they are taken as they stand.</source>
        <translation>Die Preise stehen in mehreren Währungen ({signs}); sie werden übernommen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>The years are those of the Buddhist calendar: {year} was read as {common}.</source>
        <translation>Die Jahre sind die des buddhistischen Kalenders: {year} wurde als {common} gelesen.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. These exist: {names}.</source>
        <translation>Es gibt kein Feld „{field}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is no layout called “{name}”. These exist: {names}.</source>
        <translation>Es gibt kein Dateiformat namens „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack {name} ({size} GB).</source>
        <translation>Auf dem Datenträger ist kein Platz, um {name} zu entpacken ({size} GB).</translation>
    </message>
    <message>
        <source>There is no sales file in the folder {name}.</source>
        <translation>Im Ordner {name} ist keine Verkaufsdatei.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{name}”. Usual ones are utf-8, cp1252 and utf-16.</source>
        <translation>Es gibt keine Zeichenkodierung namens „{name}“. Üblich sind utf-8, cp1252 und utf-16.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation>Zeile {lines}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} and %Ln more</source>
        <translation>
            <numerusform>Zeilen {lines} und %Ln weitere</numerusform>
            <numerusform>Zeilen {lines} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>{count} of {filled} rows of {name} cannot be read; nothing was imported. The first is line {line}: {reason}.</source>
        <translation>{count} von {filled} Zeilen von {name} sind nicht lesbar; nichts wurde eingelesen. Die erste ist Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be imported as it is. {refusal}</source>
        <translation>{name} kann so nicht eingelesen werden. {refusal}</translation>
    </message>
    <message>
        <source>{name} has no column “{absent}”. It has these: {found}.</source>
        <translation>{name} hat keine Spalte „{absent}“. Vorhanden sind: {found}.</translation>
    </message>
    <message>
        <source>{name} has {count} columns; up to {most} can be read. Delete the columns that are not needed, or export the orders with one row per product.</source>
        <translation>{name} hat {count} Spalten; bis zu {most} können gelesen werden. Löschen Sie die Spalten, die nicht nötig sind, oder exportieren Sie die Bestellungen mit einer Zeile je Artikel.</translation>
    </message>
    <message>
        <source>{name} holds another archive. Unpack it and import the file inside.</source>
        <translation>{name} enthält ein weiteres Archiv. Entpacken Sie es und lesen Sie die Datei darin ein.</translation>
    </message>
    <message>
        <source>{name} holds no orders. Was the date range of the export empty?</source>
        <translation>{name} enthält keine Bestellungen. War der Zeitraum des Exports leer?</translation>
    </message>
    <message>
        <source>{name} holds no table with a header and columns.</source>
        <translation>{name} enthält keine Tabelle mit Kopfzeile und Spalten.</translation>
    </message>
    <message>
        <source>{name} holds two tables: line {line} is another header, with its columns in another order. Save each table as a file of its own and import both.</source>
        <translation>{name} enthält zwei Tabellen: Zeile {line} ist ein weiterer Tabellenkopf mit anders geordneten Spalten. Speichern Sie jede Tabelle als eigene Datei und lesen Sie beide ein.</translation>
    </message>
    <message>
        <source>{name} is a Numbers document. In Numbers, choose File &gt; Export To &gt; CSV and import that file.</source>
        <translation>{name} ist ein Numbers-Dokument. Wählen Sie in Numbers Ablage &gt; Exportieren &gt; CSV und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>{name} is a text document or a presentation, not a file with sales.</source>
        <translation>{name} ist ein Textdokument oder eine Präsentation, keine Datei mit Verkäufen.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a sales file. Download the export again after signing in.</source>
        <translation>{name} ist eine Webseite, keine Verkaufsdatei. Melden Sie sich an und laden Sie den Export noch einmal herunter.</translation>
    </message>
    <message>
        <source>{name} is a zip archive without a sales file (CSV, TXT or a workbook).</source>
        <translation>{name} ist ein Zip-Archiv ohne Verkaufsdatei (CSV, TXT oder Arbeitsmappe).</translation>
    </message>
    <message>
        <source>{name} is a zip archive, damaged or incomplete. Download it again.</source>
        <translation>{name} ist ein beschädigtes oder unvollständiges Zip-Archiv. Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{name} is a zip archive. Unpack it and import the file inside.</source>
        <translation>{name} ist ein Zip-Archiv. Entpacken Sie es und lesen Sie die Datei darin ein.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, but none of its sheets holds a table of sales.</source>
        <translation>{name} ist eine Excel-Arbeitsmappe, aber keines ihrer Blätter enthält eine Tabelle mit Verkäufen.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete.</source>
        <translation>{name} ist eine beschädigte oder unvollständige Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete. Download it again. If your spreadsheet opens it, choose there File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>{name} ist eine beschädigte oder unvollständige Excel-Arbeitsmappe. Laden Sie sie noch einmal herunter. Wenn Ihre Tabellenkalkulation sie öffnet, wählen Sie dort Datei &gt; Speichern unter &gt; CSV UTF-8 und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text file.</source>
        <translation>{name} ist eine Excel-Arbeitsmappe, keine Textdatei.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook, not a text file.</source>
        <translation>{name} ist eine alte Excel-Arbeitsmappe, keine Textdatei.</translation>
    </message>
    <message>
        <source>{name} is empty. Was the date range of the export empty?</source>
        <translation>{name} ist leer. War der Zeitraum des Exports leer?</translation>
    </message>
    <message>
        <source>{name} is not a sales file: it has no lines.</source>
        <translation>{name} ist keine Verkaufsdatei: Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the sales as CSV and import that file.</source>
        <translation>{name} ist keine Textdatei. Exportieren Sie die Verkäufe als CSV und lesen Sie diese Datei ein.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it and import the file inside.</source>
        <translation>{name} ist mit einem Passwort geschützt. Entpacken Sie die Datei und lesen Sie ein, was darin ist.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text file with sales.</source>
        <translation>{name} ist {what}, keine Textdatei mit Verkäufen.</translation>
    </message>
    <message>
        <source>{name} lacks columns that are plainly these: {lacking}. Columns found: {found}. Name the right ones with {hint}.</source>
        <translation>In {name} ist keine Spalte klar zu erkennen für: {lacking}. Gefundene Spalten: {found}. Nennen Sie die richtigen mit {hint}.</translation>
    </message>
    <message>
        <source>{name} lists orders without their products. Export the order items instead, one row per product. If a column does hold the product, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} nennt Bestellungen ohne ihre Artikel. Exportieren Sie stattdessen die Bestellpositionen, eine Zeile je Artikel. Wenn doch eine Spalte den Artikel enthält, sagen Sie es mit --map product_name=COLUMN. Gefundene Spalten: {found}.</translation>
    </message>
    <message>
        <source>{name} looks like a customer list, not sales. Export the orders with their items.</source>
        <translation>{name} sieht nach einer Kundenliste aus, nicht nach Verkäufen. Exportieren Sie die Bestellungen mit ihren Artikeln.</translation>
    </message>
    <message>
        <source>{name} looks like a product list, not sales. Export the orders with their items.</source>
        <translation>{name} sieht nach einer Artikelliste aus, nicht nach Verkäufen. Exportieren Sie die Bestellungen mit ihren Artikeln.</translation>
    </message>
    <message>
        <source>{name} tells who, when and what, but no order, quantity or price, and “{header}” may stand in a list of something else than sales. If these are sales, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} nennt wer, wann und was, aber weder Bestellung noch Menge oder Preis, und „{header}“ kann in einer Liste von etwas anderem als Verkäufen stehen. Sind es Verkäufe, so sagen Sie es mit --map product_name=COLUMN. Gefundene Spalten: {found}.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than sales take. Export the sales again.</source>
        <translation>{name} ist entpackt viel größer, als Verkäufe es sind. Exportieren Sie die Verkäufe neu.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than sales take. Export the sales again as CSV.</source>
        <translation>{name} wäre entpackt viel größer, als Verkäufe es sind. Exportieren Sie die Verkäufe neu als CSV.</translation>
    </message>
    <message>
        <source>“{date_order}” is no order of dates. Use one of {names}.</source>
        <translation>„{date_order}“ ist keine Datumsfolge. Verwenden Sie eine von {names}.</translation>
    </message>
    <message>
        <source>“{name}” stands at {theirs} of {every} orders: taken for a till or for customers without a name, so these sales count as anonymous.</source>
        <translation>„{name}“ steht bei {theirs} von {every} Bestellungen: als Kasse oder Kunde ohne Namen verstanden, darum zählen diese Verkäufe als anonym.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language and look, backups, and where your shop is kept. Nothing here is needed to begin.</source>
        <translation>Sprache und Aussehen, Sicherungen und der Ort Ihres Shops. Für den Anfang brauchen Sie hier nichts.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your system does not say whether it is light or dark: the program is light.</source>
        <translation>Ihr System sagt nicht, ob es hell oder dunkel ist: Das Programm ist hell.</translation>
    </message>
    <message>
        <source>Your system is dark now. When it turns light, so does the program.</source>
        <translation>Ihr System ist zurzeit dunkel. Wird es hell, wird auch das Programm hell.</translation>
    </message>
    <message>
        <source>Your system is light now. When it turns dark, so does the program.</source>
        <translation>Ihr System ist zurzeit hell. Wird es dunkel, wird auch das Programm dunkel.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Buy again</source>
        <translation>Wieder kaufen</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Kunde {number}</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen.</translation>
    </message>
    <message>
        <source>The sheet is in {file}.</source>
        <translation>Das Blatt liegt in {file}.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Das Blatt wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation>{file} konnte nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Buy again</source>
        <translation>Wieder kaufen</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>Was jedem Kunden anzubieten ist</translation>
    </message>
    <message>
        <source>because of “{product}”</source>
        <translation>wegen „{product}“</translation>
    </message>
    <message>
        <source>{code} {amount}</source>
        <translation>{amount}&#xa0;{code}</translation>
    </message>
    <message>
        <source>{sign}{amount}</source>
        <translation>{amount}&#xa0;{sign}</translation>
    </message>
</context>
<context>
    <name>ShopKeeper</name>
    <message numerus="yes">
        <source>%Ln backups in its folder</source>
        <translation>
            <numerusform>%Ln Sicherung in seinem Ordner</numerusform>
            <numerusform>%Ln Sicherungen in seinem Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln Verkaufszeile</numerusform>
            <numerusform>%Ln Verkaufszeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up first…</source>
        <translation>Zuerst sichern…</translation>
    </message>
    <message>
        <source>Back up the shop</source>
        <translation>Shop sichern</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Der Shop wird gesichert</translation>
    </message>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Sicherungen (*{ending})</translation>
    </message>
    <message>
        <source>Delete the shop</source>
        <translation>Shop löschen</translation>
    </message>
    <message>
        <source>Delete “{shop}” for good?</source>
        <translation>„{shop}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleting the shop</source>
        <translation>Der Shop wird gelöscht</translation>
    </message>
    <message>
        <source>It is saved in {file}.</source>
        <translation>Er ist in {file} gesichert.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Shop umbenennen</translation>
    </message>
    <message>
        <source>Renaming the shop</source>
        <translation>Der Shop wird umbenannt</translation>
    </message>
    <message>
        <source>The shop is called “{name}” now.</source>
        <translation>Der Shop heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>The shop “{name}” is deleted.</source>
        <translation>Der Shop „{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>There it would be deleted with the shop. Choose a place outside {folder}.</source>
        <translation>Dort würde sie mit dem Shop gelöscht. Wählen Sie einen Ort außerhalb von {folder}.</translation>
    </message>
    <message>
        <source>This cannot be undone. Files that you exported stay.</source>
        <translation>Das lässt sich nicht rückgängig machen. Dateien, die Sie exportiert haben, bleiben.</translation>
    </message>
    <message>
        <source>This is lost with it: {parts}.</source>
        <translation>Damit gehen verloren: {parts}.</translation>
    </message>
    <message>
        <source>What it holds cannot be read now.</source>
        <translation>Was er enthält, lässt sich gerade nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ShopPanel</name>
    <message>
        <source>Delete the shop</source>
        <translation>Shop löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Neuer Shop…</translation>
    </message>
    <message>
        <source>No shop is open.</source>
        <translation>Kein Shop ist geöffnet.</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Anderen Shop öffnen…</translation>
    </message>
    <message>
        <source>Possible once the work under way has ended</source>
        <translation>Möglich, sobald die laufende Arbeit beendet ist</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Shop umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the shop in its folder</source>
        <translation>Den Shop in seinem Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>A name may not begin or end with a dot or hold any of {characters}</source>
        <translation>Ein Name darf nicht mit einem Punkt beginnen oder enden und keines dieser Zeichen enthalten: {characters}</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Geben Sie dem Shop einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Dieser Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself. Choose another one.</source>
        <translation>Diesen Namen behält Windows sich vor. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No shop is known on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Shop bekannt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Shop öffnen</translation>
    </message>
    <message>
        <source>Open a shop that is not in this list, such as one on a stick</source>
        <translation>Einen Shop öffnen, der nicht in dieser Liste steht, etwa auf einem Stick</translation>
    </message>
    <message>
        <source>Open now · {folder}</source>
        <translation>Jetzt geöffnet · {folder}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A table’s menu</source>
        <translation>Menü einer Tabelle</translation>
    </message>
    <message>
        <source>Another row, or page</source>
        <translation>Andere Zeile oder Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Nächster Teil der Seite</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message numerus="yes">
        <source>Bought by %Ln customers only: what is similar to it is a guess.</source>
        <translation>
            <numerusform>Von nur %Ln Kunden gekauft: Was ihm ähnelt, ist geraten.</numerusform>
            <numerusform>Von nur %Ln Kunden gekauft: Was ihm ähnelt, ist geraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought by 1 customer only: what is similar to it is a guess.</source>
        <translation>Von nur 1 Kunden gekauft: Was ihm ähnelt, ist geraten.</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>Wählen Sie einen Artikel, um ähnliche zu sehen.</translation>
    </message>
    <message>
        <source>Click a product to go there</source>
        <translation>Klicken Sie auf einen Artikel, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Customers who bought both products</source>
        <translation>Kunden, die beide Artikel kauften</translation>
    </message>
    <message>
        <source>Full where two products are bought by the same customers, empty where by others</source>
        <translation>Voll, wo zwei Artikel von denselben Kunden gekauft werden, leer, wo von anderen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>The chosen product</source>
        <translation>Der gewählte Artikel</translation>
    </message>
    <message>
        <source>few sales: the similarity says little</source>
        <translation>wenige Verkäufe: Die Ähnlichkeit sagt wenig</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>active model</source>
        <translation>aktives Modell</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>first date</source>
        <translation>erstes Datum</translation>
    </message>
    <message>
        <source>last date</source>
        <translation>letztes Datum</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>store bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1 Choose</source>
        <translation>1 Wählen</translation>
    </message>
    <message>
        <source>2 Match</source>
        <translation>2 Zuordnen</translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation>3 Fertig</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln entries of “{table}” belong to no sale.</source>
        <translation>
            <numerusform>%Ln Eintrag von „{table}“ gehört zu keinem Verkauf.</numerusform>
            <numerusform>%Ln Einträge von „{table}“ gehören zu keinem Verkauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports do not hold as many sales lines as their counts say.</source>
        <translation>
            <numerusform>%Ln Import enthält nicht so viele Verkaufszeilen, wie seine Zahlen sagen.</numerusform>
            <numerusform>%Ln Importe enthalten nicht so viele Verkaufszeilen, wie ihre Zahlen sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders, customers or products are listed twice.</source>
        <translation>
            <numerusform>%Ln Bestellung, Kunde oder Artikel ist doppelt verzeichnet.</numerusform>
            <numerusform>%Ln Bestellungen, Kunden oder Artikel sind doppelt verzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are stored twice, or one of several equal ones is missing.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile ist doppelt gespeichert, oder eine von mehreren gleichen fehlt.</numerusform>
            <numerusform>%Ln Verkaufszeilen sind doppelt gespeichert, oder eine von mehreren gleichen fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to imports that were undone or never finished.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile gehört zu Importen, die rückgängig gemacht oder nie fertig wurden.</numerusform>
            <numerusform>%Ln Verkaufszeilen gehören zu Importen, die rückgängig gemacht oder nie fertig wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to no import.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile gehört zu keinem Import.</numerusform>
            <numerusform>%Ln Verkaufszeilen gehören zu keinem Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of changed orders count, or do not, against what the imports say.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile geänderter Bestellungen zählt anders, als die Importe sagen.</numerusform>
            <numerusform>%Ln Verkaufszeilen geänderter Bestellungen zählen anders, als die Importe sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of the imports are missing.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile der Importe fehlt.</numerusform>
            <numerusform>%Ln Verkaufszeilen der Importe fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines point to an order, customer or product that is not there.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile verweist auf eine Bestellung, einen Kunden oder Artikel, der fehlt.</numerusform>
            <numerusform>%Ln Verkaufszeilen verweisen auf eine Bestellung, einen Kunden oder Artikel, der fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines share their number with another.</source>
        <translation>
            <numerusform>%Ln Verkaufszeile hat dieselbe Nummer wie eine andere.</numerusform>
            <numerusform>%Ln Verkaufszeilen haben dieselbe Nummer wie eine andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished models were left by a stopped program.</source>
        <translation>
            <numerusform>%Ln unfertiges Modell blieb von einem abgebrochenen Programm zurück.</numerusform>
            <numerusform>%Ln unfertige Modelle blieben von einem abgebrochenen Programm zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {id} ({file}) was undone before. Nothing was changed.</source>
        <translation>Import {id} ({file}) wurde schon rückgängig gemacht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The active model is missing or damaged.</source>
        <translation>Das aktive Modell fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The customer “{customer}” was forgotten before (receipt {receipt}).</source>
        <translation>Der Kunde „{customer}“ wurde schon vergessen (Beleg {receipt}).</translation>
    </message>
    <message>
        <source>The kept fingerprint of the sales does not fit the sales.</source>
        <translation>Der gespeicherte Fingerabdruck der Verkäufe passt nicht zu den Verkäufen.</translation>
    </message>
    <message>
        <source>The model {id} is damaged: {error}. Train a new one.</source>
        <translation>Das Modell {id} ist beschädigt: {error}. Trainieren Sie ein neues.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {names}.</source>
        <translation>Das Modell {name} ist beschädigt: {names}.</translation>
    </message>
    <message>
        <source>The shop’s database (shop.duckdb) is damaged and cannot be read. Nothing was changed. Restore the shop from a backup into a new folder; older states may lie in its folder “backups”.</source>
        <translation>Die Datenbank des Shops (shop.duckdb) ist beschädigt und nicht lesbar. Nichts wurde geändert. Stellen Sie den Shop aus einer Sicherung in einem neuen Ordner wieder her; ältere Stände liegen vielleicht in seinem Ordner „backups“.</translation>
    </message>
    <message>
        <source>The shop’s database reported a fault while {doing}. Nothing was changed.</source>
        <translation>Die Datenbank des Shops meldete einen Fehler beim {doing}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The shop’s folder {folder} also holds what does not belong to the shop ({names}). Move it elsewhere first; nothing was deleted.</source>
        <translation>Im Ordner {folder} des Shops liegt auch, was nicht zum Shop gehört ({names}). Verschieben Sie es zuerst an einen anderen Ort; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already. Open it, or choose another folder.</source>
        <translation>In {folder} liegt schon ein Shop. Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>Es gibt keine Datei {archive}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it, or choose another place for the backup.</source>
        <translation>Es gibt keinen Ordner „{folder}“. Legen Sie ihn an, oder wählen Sie einen anderen Ort für die Sicherung.</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>Es gibt keinen Import {id}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Es gibt keinen Import {number}.</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>Es gibt kein Modell {id}.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}.</source>
        <translation>In {folder} liegt kein Shop.</translation>
    </message>
    <message>
        <source>There is not enough memory: nothing was changed while {doing}.</source>
        <translation>Der Arbeitsspeicher reicht nicht: Beim {doing} wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is something called {folder} already. Choose another name.</source>
        <translation>{folder} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; try an older one.</source>
        <translation>Diese Sicherung ist beschädigt. Nichts wurde geändert; versuchen Sie eine ältere.</translation>
    </message>
    <message>
        <source>This backup was made with a newer RecSys Desktop. Update the program first.</source>
        <translation>Diese Sicherung stammt von einem neueren RecSys Desktop. Aktualisieren Sie zuerst das Programm.</translation>
    </message>
    <message>
        <source>This database does not belong to a shop of RecSys Desktop.</source>
        <translation>Diese Datenbank gehört nicht zu einem Shop von RecSys Desktop.</translation>
    </message>
    <message>
        <source>This file is not a backup of RecSys Desktop. Nothing was changed.</source>
        <translation>Diese Datei ist keine Sicherung von RecSys Desktop. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This model is gone for good. Train a new one.</source>
        <translation>Dieses Modell ist endgültig weg. Trainieren Sie ein neues.</translation>
    </message>
    <message>
        <source>This shop is already open in another program. Close it there first.</source>
        <translation>Dieser Shop ist schon in einem anderen Programm geöffnet. Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>This shop is already open in {program} (process {process}, since {clock}). Close it there first.</source>
        <translation>Dieser Shop ist schon in {program} geöffnet (Prozess {process}, seit {clock}). Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>This shop is already open in {program} on the computer {host} (process {process}, since {clock}). Close it there first.</source>
        <translation>Dieser Shop ist schon in {program} auf dem Computer {host} geöffnet (Prozess {process}, seit {clock}). Schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>This shop was closed meanwhile. Open it again.</source>
        <translation>Dieser Shop wurde inzwischen geschlossen. Öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>This shop was last opened with a newer RecSys Desktop. Update the program to open it; nothing was changed.</source>
        <translation>Dieser Shop wurde zuletzt mit einem neueren RecSys Desktop geöffnet. Aktualisieren Sie das Programm, um ihn zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>its description belongs to {id}</source>
        <translation>seine Beschreibung gehört zu {id}</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>seine Beschreibung ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation>die Datenbank ist leer</translation>
    </message>
    <message>
        <source>{folder} holds other files and no shop. Choose a new or an empty folder; nothing was changed.</source>
        <translation>{folder} enthält andere Dateien und keinen Shop. Wählen Sie einen neuen oder leeren Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder for the shop.</source>
        <translation>{folder} ist eine Datei. Wählen Sie einen Ordner für den Shop.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new or an empty folder.</source>
        <translation>{folder} ist nicht leer. Stellen Sie in einem neuen oder leeren Ordner wieder her.</translation>
    </message>
    <message>
        <source>{name} does not belong to it</source>
        <translation>{name} gehört nicht dazu</translation>
    </message>
    <message>
        <source>{path} is missing or cut off</source>
        <translation>{path} fehlt oder ist abgeschnitten</translation>
    </message>
    <message>
        <source>{path} was changed</source>
        <translation>{path} wurde verändert</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>„{target}“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Making the sample shop</source>
        <translation>Der Beispielshop wird angelegt</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>Kein Shop ist geöffnet. Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Der Shop wird geöffnet</translation>
    </message>
    <message>
        <source>Stopped: the best model so far is kept and in use.</source>
        <translation>Angehalten: Das bisher beste Modell bleibt und wird verwendet.</translation>
    </message>
    <message>
        <source>Testing the lists</source>
        <translation>Test der Listen</translation>
    </message>
    <message>
        <source>The lists are tested: the Report page shows how they did.</source>
        <translation>Die Listen sind getestet: Die Seite Bericht zeigt, wie gut sie waren.</translation>
    </message>
    <message>
        <source>The new model is ready and in use.</source>
        <translation>Das neue Modell ist fertig und wird verwendet.</translation>
    </message>
    <message>
        <source>Training a new model</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln new since</source>
        <translation>
            <numerusform>seither %Ln neue</numerusform>
            <numerusform>seither %Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln Verkaufszeile</numerusform>
            <numerusform>%Ln Verkaufszeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of {day}</source>
        <translation>Modell vom {day}</translation>
    </message>
    <message>
        <source>No model yet · {lines}</source>
        <translation>Noch kein Modell · {lines}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>1 new sales line since this model</source>
        <translation>1 neue Verkaufszeile seit diesem Modell</translation>
    </message>
    <message>
        <source>Longer tries more settings; learning itself comes on top.</source>
        <translation>Länger probiert mehr aus; das Lernen selbst kommt dazu.</translation>
    </message>
    <message>
        <source>Other ways to learn, and how long to look for the best settings</source>
        <translation>Andere Verfahren, und wie lange nach den besten Einstellungen gesucht wird</translation>
    </message>
    <message>
        <source>This model knows all your sales</source>
        <translation>Dieses Modell kennt alle Ihre Verkäufe</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <source>Your sales have changed since this model</source>
        <translation>Ihre Verkäufe haben sich seit diesem Modell geändert</translation>
    </message>
    <message>
        <source>{lines} new sales lines since this model</source>
        <translation>{lines} neue Verkaufszeilen seit diesem Modell</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The sales lines that only these imports brought leave the shop. To have them again, import the files once more.</source>
        <translation>Die Verkaufszeilen, die nur diese Importe gebracht haben, verlassen den Shop. Um sie wieder zu haben, lesen Sie die Dateien noch einmal ein.</translation>
    </message>
    <message>
        <source>The sales lines that only this import brought leave the shop. To have them again, import the file once more.</source>
        <translation>Die Verkaufszeilen, die nur dieser Import brachte, verlassen den Shop. Um sie wieder zu haben, lesen Sie die Datei noch einmal ein.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>Import von {file} rückgängig machen?</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports?</source>
        <translation>
            <numerusform>%Ln Import rückgängig machen?</numerusform>
            <numerusform>Diese %Ln Importe rückgängig machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo these imports</source>
        <translation>Diese Importe rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>Megabyte</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritten</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%Ln older backups</source>
        <translation>
            <numerusform>%Ln ältere Sicherung</numerusform>
            <numerusform>%Ln ältere Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Der Shop wird gesichert</translation>
    </message>
    <message>
        <source>Checking the shop</source>
        <translation>Der Shop wird geprüft</translation>
    </message>
    <message>
        <source>Keeping the currency</source>
        <translation>Währung wird gemerkt</translation>
    </message>
    <message>
        <source>Repairing the shop</source>
        <translation>Der Shop wird repariert</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is restored in {folder} and open now; the earlier shop is as it was.</source>
        <translation>Die Sicherung ist in {folder} wiederhergestellt und jetzt geöffnet; der frühere Shop ist unverändert.</translation>
    </message>
    <message>
        <source>The shop is saved in {file} ({size}).</source>
        <translation>Der Shop ist in {file} gesichert ({size}).</translation>
    </message>
    <message>
        <source>{sentence} {backups} gave way to it.</source>
        <translation>{sentence} Dafür entfernt: {backups}.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln more purchases</source>
        <translation>
            <numerusform>%Ln weiterer Kauf</numerusform>
            <numerusform>%Ln weitere Käufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln×</numerusform>
            <numerusform>%Ln×</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is bought by the same customers, 0 by others</source>
        <translation>1: von denselben Kunden gekauft, 0: von anderen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on {day}.</source>
        <translation>
            <numerusform>%Ln Mal gekauft, zuletzt am {day}.</numerusform>
            <numerusform>%Ln Mal gekauft, zuletzt am {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought once, on {day}.</source>
        <translation>Einmal gekauft, am {day}.</translation>
    </message>
    <message>
        <source>Customers who bought both</source>
        <translation>Kunden, die beide kauften</translation>
    </message>
    <message>
        <source>No purchase speaks for or against it.</source>
        <translation>Kein Kauf spricht dafür oder dagegen.</translation>
    </message>
    <message>
        <source>Of the score</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sells as usual now</source>
        <translation>Verkauft sich wie immer</translation>
    </message>
    <message>
        <source>Sells fast now</source>
        <translation>Gerade gefragt</translation>
    </message>
    <message>
        <source>Sells slowly now</source>
        <translation>Gerade wenig gefragt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all reasons</source>
        <translation>Alle Gründe zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show fewer reasons</source>
        <translation>Weniger Gründe zeigen</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>What adds to the score</source>
        <translation>Was zur Punktzahl beiträgt</translation>
    </message>
    <message>
        <source>What adds up to the score of {score}</source>
        <translation>Woraus sich die Punktzahl {score} ergibt</translation>
    </message>
    <message>
        <source>What the purchases add to the score</source>
        <translation>Was die Käufe zur Punktzahl beitragen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>Warum „{product}“?</translation>
    </message>
    <message>
        <source>bought {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>same for everybody</source>
        <translation>für alle gleich</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>{bought} This list follows how often and how lately a product was bought, how many of its buyers come back for it, and how well it sells now.</source>
        <translation>{bought} Diese Liste folgt daraus, wie oft und wie kürzlich ein Artikel gekauft wurde, wie viele seiner Käufer ihn wieder kaufen und wie gut er sich gerade verkauft.</translation>
    </message>
    <message>
        <source>{bought} What the purchases add to the score:</source>
        <translation>{bought} Was die Käufe zur Punktzahl beitragen:</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{product} (few sales)</source>
        <translation>{product} (wenige Verkäufe)</translation>
    </message>
    <message>
        <source>{times}, last {day}</source>
        <translation>{times}, zuletzt {day}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Your sales and models stay as they are.</source>
        <translation>Ihre Verkäufe und Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{shop} – RecSys Desktop</source>
        <translation>{shop} – RecSys Desktop</translation>
    </message>
    <message>
        <source>“{work}” is at {percent} %. Stop and close?</source>
        <translation>„{work}“ ist bei {percent} %. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>“{work}” is under way. Stop and close?</source>
        <translation>„{work}“ ist im Gange. Anhalten und schließen?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A test needs 20 customers who bought again in the last weeks. Import more sales and train.</source>
        <translation>Ein Test braucht 20 Kunden, die in den letzten Wochen wieder kauften. Lesen Sie mehr Verkäufe ein und trainieren Sie.</translation>
    </message>
    <message>
        <source>An earlier version of the program trained it. A new training reports here how its lists did.</source>
        <translation>Eine frühere Version des Programms hat es trainiert. Nach einem neuen Training steht hier, wie gut seine Listen waren.</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Bestseller</translation>
    </message>
    <message>
        <source>Bestsellers of the last {days} days</source>
        <translation>Bestseller der letzten {days}&#xa0;Tage</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>Nach Zahl der Bestellungen davor</translation>
    </message>
    <message>
        <source>By length of the list</source>
        <translation>Nach Länge der Liste</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>Von 100 Kunden kauften aus ihrer Liste</translation>
    </message>
    <message>
        <source>Customers without a personal list</source>
        <translation>Kunden ohne persönliche Liste</translation>
    </message>
    <message>
        <source>Every training tests the lists on the last weeks of your own sales, and reports it here.</source>
        <translation>Jedes Training testet die Listen an den letzten Wochen Ihrer eigenen Verkäufe und berichtet darüber hier.</translation>
    </message>
    <message>
        <source>Import a file of sales; a model that learns from it is tested on your last weeks.</source>
        <translation>Lesen Sie eine Verkaufsdatei ein; ein Modell, das daraus lernt, wird an Ihren letzten Wochen getestet.</translation>
    </message>
    <message>
        <source>It has nothing to be compared with. Train a model that knows each customer’s taste.</source>
        <translation>Damit gibt es nichts zu vergleichen. Trainieren Sie ein Modell, das den Geschmack jedes Kunden kennt.</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln products</source>
        <translation>
            <numerusform>Listen mit %Ln Artikel</numerusform>
            <numerusform>Listen mit %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>New products offered</source>
        <translation>Angebotene neue Artikel</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>Noch kein Modell: Trainieren Sie eines</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something from their list of ten. A list of recent bestsellers would have caught {bestsellers}.</source>
        <translation>Von 100 Kunden, die wiederkamen, kauften {model} etwas aus ihrer Zehnerliste. Eine Liste der jüngsten Bestseller hätte {bestsellers} getroffen.</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the {days} days before; 0 % where hardly any product was so new, or none of the new ones had sold well yet</source>
        <translation>Anteil aller Listenplätze mit einem Artikel, der erst in den {days} Tagen davor in den Verkauf kam; 0 %, wo kaum ein Artikel so neu war oder sich noch keiner der neuen gut verkauft hatte</translation>
    </message>
    <message>
        <source>Products shown to somebody</source>
        <translation>Gezeigte Artikel</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), from which the tested model had learned nothing: {customers} customers who came back and bought a product for the first time.</source>
        <translation>Getestet an Ihren eigenen Verkäufen vom {since} bis {until} ({days} Tage), aus denen das getestete Modell nichts gelernt hatte: {customers} Kunden, die wiederkamen und einen Artikel zum ersten Mal kauften.</translation>
    </message>
    <message>
        <source>The bestsellers were better, and that is sure: by {low} to {high} in 100.</source>
        <translation>Die Bestseller waren besser, und das ist sicher: um {low} bis {high} von 100.</translation>
    </message>
    <message>
        <source>The difference is sure: between {low} and {high} more in 100.</source>
        <translation>Der Unterschied ist sicher: zwischen {low} und {high} mehr von 100.</translation>
    </message>
    <message>
        <source>The model in use has no report</source>
        <translation>Das verwendete Modell hat keinen Bericht</translation>
    </message>
    <message>
        <source>The model in use is a list of bestsellers</source>
        <translation>Das verwendete Modell ist eine Bestsellerliste</translation>
    </message>
    <message>
        <source>The model’s settings were chosen by the same weeks, which flatters it a little.</source>
        <translation>Die Einstellungen des Modells wurden nach denselben Wochen gewählt, was ihm ein wenig schmeichelt.</translation>
    </message>
    <message>
        <source>The thin lines and bands show how sure each figure is (95 %). In brackets: how many customers.</source>
        <translation>Die dünnen Linien und Bänder zeigen, wie sicher jede Zahl ist (95 %). In Klammern: wie viele Kunden.</translation>
    </message>
    <message>
        <source>These customers are too few to tell them apart: the true difference may be anything from {low} fewer to {high} more in 100.</source>
        <translation>Diese Kunden sind zu wenige für ein klares Urteil: Der wahre Unterschied kann zwischen {low} weniger und {high} mehr von 100 liegen.</translation>
    </message>
    <message>
        <source>They bought for the first time in the tested weeks: nothing was known of their taste</source>
        <translation>Sie kauften in den Testwochen zum ersten Mal: Über ihren Geschmack war nichts bekannt</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Dieser Shop hat noch keine Verkäufe</translation>
    </message>
    <message>
        <source>Too few customers came back to test the lists</source>
        <translation>Zu wenige Kunden kamen wieder, um die Listen zu testen</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>Woraus die Listen bestehen</translation>
    </message>
    <message>
        <source>Your model</source>
        <translation>Ihr Modell</translation>
    </message>
    <message>
        <source>bestsellers: {share}</source>
        <translation>Bestseller: {share}</translation>
    </message>
    <message>
        <source>recent bestsellers</source>
        <translation>jüngste Bestseller</translation>
    </message>
    <message>
        <source>they get bestsellers</source>
        <translation>sie bekommen Bestseller</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>Ihr Modell</translation>
    </message>
    <message>
        <source>{customers} customers with {orders} before</source>
        <translation>{customers} Kunden mit {orders} davor</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>{name}: {value} in 100, surely between {low} and {high}</source>
        <translation>{name}: {value} von 100, sicher zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{shown} of {products} products are on at least one of the {customers} lists of ten</source>
        <translation>{shown} von {products} Artikeln stehen auf mindestens einer der {customers} Zehnerlisten</translation>
    </message>
    <message>
        <source>{span} orders</source>
        <translation>{span} Bestellungen</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>erwartet mindestens einen Wert</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>erwartet einen Wert</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Auswahl: %(value)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit %s erlaubt</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines dieser Argumente ist nötig: %s</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version des Programms anzeigen und beenden</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
</context>
</TS>
