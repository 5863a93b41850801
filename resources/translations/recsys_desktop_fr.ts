<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RecSys Desktop</source>
        <translation>À propos de RecSys Desktop</translation>
    </message>
    <message>
        <source>About this program and computer, without customers’ data</source>
        <translation>Sur ce programme et cet ordinateur, sans données de clients</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this text, for a message to whoever helps</source>
        <translation>Copier ce texte, pour un message à la personne qui vous aide</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Afficher le dossier de données</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Afficher le dossier du journal</translation>
    </message>
    <message>
        <source>The licences of all parts</source>
        <translation>Les licences de tous les composants</translation>
    </message>
    <message>
        <source>What to offer to each customer, and why. Licence: MIT. Nothing is sent anywhere.</source>
        <translation>Que proposer à chaque client, et pourquoi. Licence&#x202f;: MIT. Rien n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>ActivePanel</name>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Le modèle utilisé</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Any other shop or till: look for an export of orders with their items, as CSV or Excel. It needs one row per product sold, with order number, date, customer, product, quantity and price.</source>
        <translation>Toute autre boutique ou caisse&#x202f;: cherchez un export des commandes avec leurs articles, en CSV ou Excel. Il faut une ligne par produit vendu, avec le numéro de commande, la date, le client, le produit, la quantité et le prix.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name of your shop’s platform or till</source>
        <translation>Nom de votre plateforme ou de votre caisse</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>Où trouver l’export&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>All sales and models are kept.</source>
        <translation>Toutes les ventes et tous les modèles sont conservés.</translation>
    </message>
    <message>
        <source>All sales and the earlier models are kept; the unfinished model is not.</source>
        <translation>Toutes les ventes et les modèles précédents sont conservés&#x202f;; le modèle inachevé ne l’est pas.</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Importer à nouveau…</translation>
    </message>
    <message>
        <source>Nothing was half done: “Open a shop…” shows which shops there are.</source>
        <translation>Rien n’est resté à moitié fait&#xa0;: «&#xa0;Ouvrir une boutique…&#xa0;» montre les boutiques existantes.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>RecSys Desktop ended unexpectedly the last time.</source>
        <translation>La dernière fois, RecSys Desktop s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly.</source>
        <translation>RecSys Desktop, démarré le {since}, s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly. Under way was: {work}.</source>
        <translation>RecSys Desktop, démarré le {since}, s’est arrêté de façon inattendue. Tâche en cours&#x202f;: {work}.</translation>
    </message>
    <message>
        <source>The shop is as it was before that.</source>
        <translation>La boutique est telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entraîner à nouveau</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A backup is one file with all sales and models. It is restored as a shop of its own.</source>
        <translation>Une sauvegarde est un fichier unique avec toutes les ventes et tous les modèles. Elle est restaurée comme une boutique à part.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>A folder on another disk or a stick survives a broken disk.</source>
        <translation>Un dossier sur un autre disque ou une clé USB survit à une panne de disque.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups (*.recsys-backup *.zip)</source>
        <translation>Sauvegardes (*.recsys-backup *.zip)</translation>
    </message>
    <message>
        <source>Bring the chosen backup back as a shop of its own, and open it</source>
        <translation>Restaurer la sauvegarde choisie comme une boutique à part, et l’ouvrir</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choisir un dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>How many backups to keep</source>
        <translation>Nombre de sauvegardes à garder</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gardées dans</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Older ones give way to a new backup.</source>
        <translation>Une nouvelle sauvegarde remplace la plus ancienne.</translation>
    </message>
    <message>
        <source>Open a shop to back it up.</source>
        <translation>Ouvrez une boutique pour la sauvegarder.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Restaurer un autre fichier…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the backups in their folder</source>
        <translation>Afficher les sauvegardes dans leur dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>This shop has no backup here yet.</source>
        <translation>Cette boutique n’a pas encore de sauvegarde ici.</translation>
    </message>
    <message>
        <source>the shop’s own folder</source>
        <translation>le dossier de la boutique</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>empty</source>
        <translation>vides</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>totaux et remarques</translation>
    </message>
    <message>
        <source>forgotten customers</source>
        <translation>clients oubliés</translation>
    </message>
    <message>
        <source>no-price</source>
        <translation>prix 0</translation>
    </message>
    <message>
        <source>order-row</source>
        <translation>totaux de commande</translation>
    </message>
    <message>
        <source>zero-quantity</source>
        <translation>quantité 0</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>About 10 seconds</source>
        <translation>Environ 10 secondes</translation>
    </message>
    <message>
        <source>About half a minute</source>
        <translation>Environ une demi-minute</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation>Environ deux minutes</translation>
    </message>
    <message>
        <source>How long to look for the best settings:</source>
        <translation>Recherche des meilleurs réglages&#x202f;:</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
</context>
<context>
    <name>BuyersPanel</name>
    <message>
        <source>Also those who have it</source>
        <translation>Aussi ceux qui l’ont déjà</translation>
    </message>
    <message>
        <source>Choose on the Export page how many, and which file</source>
        <translation>Choisir dans la page Export le nombre et le fichier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Everybody has it already.</source>
        <translation>Tout le monde l’a déjà.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of them; nothing where it does not fit</source>
        <translation>Son affinité, comparée au meilleur d’entre eux&#xa0;; rien là où il ne convient pas</translation>
    </message>
    <message>
        <source>Likeliest buyers</source>
        <translation>Acheteurs probables</translation>
    </message>
    <message>
        <source>Looking for the likeliest buyers…</source>
        <translation>Recherche des acheteurs les plus probables…</translation>
    </message>
    <message>
        <source>Make a list of them</source>
        <translation>En faire une liste</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Sans publicité</translation>
    </message>
    <message>
        <source>Whom it fits, and who buys much of late</source>
        <translation>À qui il convient, et qui achète beaucoup ces derniers temps</translation>
    </message>
    <message>
        <source>last order {day}</source>
        <translation>achat du {day}</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <translation>
            <numerusform>%Ln chose n’est pas comme il faut.</numerusform>
            <numerusform>%Ln choses ne sont pas comme il faut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check this shop</source>
        <translation>Vérifier la boutique</translation>
    </message>
    <message>
        <source>Put right what can be</source>
        <translation>Réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Reads everything in the shop once, and tells whether all of it fits together.</source>
        <translation>Lit une fois tout le contenu de la boutique et dit si tout concorde.</translation>
    </message>
    <message>
        <source>{sentence} Put right.</source>
        <translation>{sentence} Réparé.</translation>
    </message>
    <message>
        <source>✓ Everything that was found is put right.</source>
        <translation>✓ Tout ce qui a été trouvé est réparé.</translation>
    </message>
    <message>
        <source>✓ The shop is whole.</source>
        <translation>✓ La boutique est intacte.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation>Colonne&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Type de liste</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Product’s name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Product’s number</source>
        <translation>Numéro du produit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The earlier purchase that speaks most for the product; only for “New for you”. The export takes longer with it.</source>
        <translation>L’achat passé qui parle le plus pour le produit&#x202f;; seulement pour «&#x202f;Nouveau pour vous&#x202f;». L’export est alors plus long.</translation>
    </message>
    <message>
        <source>The higher, the better the product fits; compare it only within one customer’s list. It may be negative.</source>
        <translation>Plus elle est élevée, mieux le produit convient&#x202f;; à comparer seulement dans la liste d’un même client. Elle peut être négative.</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>“{column}” in the file</source>
        <translation>«&#x202f;{column}&#x202f;» dans le fichier</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who have not agreed to mail were left out.</source>
        <translation>
            <numerusform>%Ln client qui n’a pas accepté la publicité a été écarté.</numerusform>
            <numerusform>%Ln clients qui n’ont pas accepté la publicité ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who want no mail were left out.</source>
        <translation>
            <numerusform>%Ln client qui refuse la publicité a été écarté.</numerusform>
            <numerusform>%Ln clients qui refusent la publicité ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backups still hold the customer: delete them, or forget the customer again after restoring one.</source>
        <translation>
            <numerusform>%Ln sauvegarde antérieure contient encore le client&#x202f;: supprimez-la, ou oubliez-le de nouveau après l’avoir restaurée.</numerusform>
            <numerusform>%Ln sauvegardes antérieures contiennent encore le client&#x202f;: supprimez-les, ou oubliez-le de nouveau après en avoir restauré une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that had learned from them are gone: train anew.</source>
        <translation>
            <numerusform>%Ln modèle qui en avait appris est supprimé&#x202f;: refaites un apprentissage.</numerusform>
            <numerusform>%Ln modèles qui en avaient appris sont supprimés&#x202f;: refaites un apprentissage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other purchases</source>
        <translation>
            <numerusform>%Ln autre achat</numerusform>
            <numerusform>%Ln autres achats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are gone.</source>
        <translation>
            <numerusform>%Ln ligne de vente est supprimée.</numerusform>
            <numerusform>%Ln lignes de vente sont supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>--json needs a command</source>
        <translation>--json demande une commande</translation>
    </message>
    <message>
        <source>--map wants FIELD=COLUMN with one of the fields {fields}; not “{pair}”.</source>
        <translation>--map attend CHAMP=COLONNE, avec l’un des champs {fields}&#x202f;; pas «&#x202f;{pair}&#x202f;».</translation>
    </message>
    <message>
        <source>Amounts are in {currency}.</source>
        <translation>Les montants sont en {currency}.</translation>
    </message>
    <message numerus="yes">
        <source>Buy again, %Ln customers:</source>
        <translation>
            <numerusform>À racheter,&#x202f;%Ln client&#x202f;:</numerusform>
            <numerusform>À racheter,&#x202f;%Ln clients&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>By history ({method}):</source>
        <translation>Selon l’historique ({method})&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to {file}.</source>
        <translation>
            <numerusform>%Ln ligne exportée dans {file}.</numerusform>
            <numerusform>%Ln lignes exportées dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Créer la boutique</translation>
    </message>
    <message>
        <source>Model {id} ({method}), learned from {lines} sales lines in {seconds} s.</source>
        <translation>Modèle {id} ({method}), appris de {lines} lignes de vente en {seconds} s.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>Name the shop to delete with --shop: the last one is not meant by itself.</source>
        <translation>Indiquez avec --shop la boutique à supprimer&#xa0;: la dernière ouverte n’est pas choisie d’office.</translation>
    </message>
    <message numerus="yes">
        <source>New for you, %Ln customers:</source>
        <translation>
            <numerusform>Nouveau pour vous,&#x202f;%Ln client&#x202f;:</numerusform>
            <numerusform>Nouveau pour vous,&#x202f;%Ln clients&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>New for {customer}:</source>
        <translation>Nouveau pour {customer}&#x202f;:</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nouvelle boutique</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>Aucune vente ne dit qui a acheté&#xa0;: tout le monde reçoit ce qui se vend le mieux.</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>Non testée&#x202f;: {method}. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Noté&#x202f;: ce que %Ln client dit de la publicité</numerusform>
            <numerusform>Noté&#x202f;: ce que %Ln clients disent de la publicité</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted. To delete the shop in {folder} for good, add --yes.</source>
        <translation>Rien n’a été supprimé. Pour supprimer définitivement la boutique du dossier {folder}, ajoutez --yes.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten (tested on {customers} customers).</source>
        <translation>Sur 100 clients revenus ces {days} derniers jours, {own} ont acheté un produit nouveau pour eux parmi les dix de leur liste (testé sur {customers} clients).</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten; a list of bestsellers would have caught {theirs} (tested on {customers} customers).</source>
        <translation>Sur 100 clients revenus ces {days} derniers jours, {own} ont acheté un produit nouveau pour eux parmi les dix de leur liste&#x202f;; une liste des meilleures ventes en aurait touché {theirs} (testé sur {customers} clients).</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir une boutique</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Réparé.</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Restaurer et ouvrir</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation>Restaurée dans {folder}.</translation>
    </message>
    <message>
        <source>Saved in {file} ({bytes} bytes).</source>
        <translation>Sauvegardée dans {file} ({bytes} octets).</translation>
    </message>
    <message>
        <source>Some sales files leave it open; their amounts count as {currency} too.</source>
        <translation>Certains fichiers de ventes ne la précisent pas&#x202f;; leurs montants comptent aussi comme {currency}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>Une erreur inattendue s’est produite ({kind}).</translation>
    </message>
    <message>
        <source>The computer reported “{fault}”{where}.</source>
        <translation>L’ordinateur a signalé «&#x202f;{fault}&#x202f;»{where}.</translation>
    </message>
    <message>
        <source>The customer “{customer}” is forgotten. Receipt: {receipt}</source>
        <translation>Le client «&#x202f;{customer}&#x202f;» est oublié. Reçu&#x202f;: {receipt}</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>The sales are in several currencies ({names}).</source>
        <translation>Les ventes sont en plusieurs devises ({names}).</translation>
    </message>
    <message>
        <source>The sales files name no currency.</source>
        <translation>Les fichiers de ventes n’indiquent aucune devise.</translation>
    </message>
    <message>
        <source>The sales files name {names} only, which may be several currencies: choose one.</source>
        <translation>Les fichiers de ventes n’indiquent que {names}, ce qui peut désigner plusieurs devises&#x202f;: choisissez-en une.</translation>
    </message>
    <message>
        <source>The sales files name {names}, which is no known currency: choose one.</source>
        <translation>Les fichiers de ventes indiquent {names}, qui n’est pas une devise connue&#x202f;: choisissez-en une.</translation>
    </message>
    <message>
        <source>The sample shop “{name}” is in {folder}.</source>
        <translation>La boutique d’exemple «&#x202f;{name}&#x202f;» est dans {folder}.</translation>
    </message>
    <message>
        <source>The shop in {folder} is deleted.</source>
        <translation>La boutique du dossier {folder} est supprimée.</translation>
    </message>
    <message>
        <source>The shop is in {folder} now.</source>
        <translation>La boutique se trouve maintenant dans {folder}.</translation>
    </message>
    <message>
        <source>The shop is whole.</source>
        <translation>La boutique est intacte.</translation>
    </message>
    <message>
        <source>There are too few returning customers to test the lists on.</source>
        <translation>Trop peu de clients sont revenus pour tester les listes.</translation>
    </message>
    <message>
        <source>There is nothing to offer to {customers}.</source>
        <translation>Il n’y a rien à proposer à {customers}.</translation>
    </message>
    <message>
        <source>This shop was last opened with an older RecSys Desktop and has been brought up to date. As it was before, it is kept in {copy}.</source>
        <translation>Cette boutique a été ouverte en dernier avec un RecSys Desktop plus ancien et vient d’être mise à jour. Son état d’avant est conservé dans {copy}.</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>Trop peu de clients sont revenus ces dernières semaines pour tester quoi que ce soit&#xa0;: tout le monde reçoit ce qui se vend le mieux.</translation>
    </message>
    <message>
        <source>What the shop holds cannot be read.</source>
        <translation>Le contenu de la boutique est illisible.</translation>
    </message>
    <message>
        <source>What to offer to each customer of a shop, and why. Without a command, the window opens.</source>
        <translation>Que proposer à chaque client d’une boutique, et pourquoi. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>Pourquoi «&#x202f;{product}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>a long file&apos;s columns; for letters what is wanted of name, number, price and reason</source>
        <translation>les colonnes d’un fichier long&#x202f;; pour les lettres, ce qui est voulu parmi name, number, price et reason</translation>
    </message>
    <message>
        <source>a row a product, a row a customer and list, or a row a customer for e-mail tools</source>
        <translation>une ligne par produit, par client et liste, ou par client pour les outils d’e-mailing</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>encore environ&#x202f;%Ln s</numerusform>
            <numerusform>encore environ&#x202f;%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>about how long to look for the best constants</source>
        <translation>durée approximative de la recherche des meilleurs réglages</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà présentes</translation>
    </message>
    <message>
        <source>as with train, for each method</source>
        <translation>comme pour train, pour chaque méthode</translation>
    </message>
    <message>
        <source>bought both</source>
        <translation>ont acheté les deux</translation>
    </message>
    <message>
        <source>bring a saved shop back</source>
        <translation>restaurer une boutique sauvegardée</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>count postage, tips and the like as sales</source>
        <translation>compter les frais de port, pourboires et autres comme des ventes</translation>
    </message>
    <message>
        <source>created (UTC)</source>
        <translation>créé le (UTC)</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>delete the shop named by --shop, with its sales, models and backups in it</source>
        <translation>supprimer la boutique indiquée par --shop, avec ses ventes, ses modèles et les sauvegardes qu’elle contient</translation>
    </message>
    <message>
        <source>do it; without, only tell what is lost</source>
        <translation>supprimer vraiment&#x202f;; sinon, dire seulement ce qui serait perdu</translation>
    </message>
    <message>
        <source>do not open the window at the end</source>
        <translation>ne pas ouvrir la fenêtre à la fin</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>exercise the whole program in a temporary folder</source>
        <translation>essayer tout le programme dans un dossier temporaire</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>follows the file&apos;s name if not given</source>
        <translation>d’après le nom du fichier si rien n’est indiqué</translation>
    </message>
    <message>
        <source>forget a customer: in the sales, the models and later imports</source>
        <translation>oublier un client&#x202f;: dans les ventes, les modèles et les imports suivants</translation>
    </message>
    <message>
        <source>give the shop another name</source>
        <translation>donner un autre nom à la boutique</translation>
    </message>
    <message>
        <source>how to learn; the window calls factorization “{title}”</source>
        <translation>comment apprendre&#x202f;; la fenêtre appelle factorization «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>import sales files</source>
        <translation>importer des fichiers de ventes</translation>
    </message>
    <message>
        <source>learn from the shop&apos;s sales</source>
        <translation>apprendre des ventes de la boutique</translation>
    </message>
    <message>
        <source>leave out customers who want no mail</source>
        <translation>écarter les clients qui refusent la publicité</translation>
    </message>
    <message>
        <source>left out: {name}</source>
        <translation>écartées&#x202f;: {name}</translation>
    </message>
    <message>
        <source>length of the lists</source>
        <translation>longueur des listes</translation>
    </message>
    <message>
        <source>length of the test; 4 if the sales go back far</source>
        <translation>durée du test&#x202f;; 4 si les ventes remontent assez loin</translation>
    </message>
    <message>
        <source>length of the vectors; chosen if not given, and less than there are customers or products</source>
        <translation>longueur des vecteurs&#xa0;; choisie si elle n’est pas donnée, et toujours inférieure au nombre de clients et de produits</translation>
    </message>
    <message>
        <source>line {line}: {reason}: {text}</source>
        <translation>ligne {line}&#x202f;: {reason}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message numerus="yes">
        <source>lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>lignes de %Ln commande annulée</numerusform>
            <numerusform>lignes de %Ln commandes annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>lister les imports</translation>
    </message>
    <message>
        <source>list the trained models</source>
        <translation>lister les modèles entraînés</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>make a model the active one</source>
        <translation>utiliser désormais un modèle</translation>
    </message>
    <message>
        <source>make the sample shop, train, print lists with reasons, export, and open the window</source>
        <translation>créer la boutique d’exemple, entraîner, afficher des listes avec leurs raisons, exporter et ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>may be given more than once; auto otherwise</source>
        <translation>peut être indiqué plusieurs fois&#x202f;; sinon auto</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>must be a name in UTF-8: rename “{text}”</source>
        <translation>doit être un nom en UTF-8&#x202f;: renommez «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>must be a number of seconds, 0 or more, not “{text}”</source>
        <translation>doit être un nombre de secondes, 0 ou plus, pas «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>must be a number of weeks above 0 and up to {most}, not “{text}”</source>
        <translation>doit être un nombre de semaines supérieur à 0, jusqu’à {most}, pas «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}, not “{text}”</source>
        <translation>doit être un nombre entier de {least} à {most}, pas «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name customers who bought it before, too</source>
        <translation>nommer aussi les clients qui l’ont déjà acheté</translation>
    </message>
    <message>
        <source>name only customers who agree to mail</source>
        <translation>ne nommer que les clients qui acceptent la publicité</translation>
    </message>
    <message>
        <source>names no file or folder</source>
        <translation>ne nomme ni fichier ni dossier</translation>
    </message>
    <message>
        <source>never bought before, or to buy again</source>
        <translation>jamais achetés, ou à racheter</translation>
    </message>
    <message>
        <source>new for {customer}</source>
        <translation>nouveau pour {customer}</translation>
    </message>
    <message>
        <source>of everything that is drawn</source>
        <translation>de tout ce qui est tiré au sort</translation>
    </message>
    <message>
        <source>postage, fees and the like</source>
        <translation>frais de port, frais et autres</translation>
    </message>
    <message>
        <source>print one JSON object on standard output</source>
        <translation>écrire un objet JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>prove that the shop is whole</source>
        <translation>vérifier que la boutique est intacte</translation>
    </message>
    <message>
        <source>put right what can be put right safely</source>
        <translation>réparer ce qui peut l’être sans risque</translation>
    </message>
    <message>
        <source>read and check the files, store nothing</source>
        <translation>lire et vérifier les fichiers, ne rien enregistrer</translation>
    </message>
    <message>
        <source>read the files by this layout</source>
        <translation>lire les fichiers selon ce format</translation>
    </message>
    <message>
        <source>remove a model</source>
        <translation>supprimer un modèle</translation>
    </message>
    <message>
        <source>replace customers&apos; ids and leave out their names</source>
        <translation>remplacer les identifiants des clients et omettre leurs noms</translation>
    </message>
    <message numerus="yes">
        <source>returned lines of %Ln orders</source>
        <translation>
            <numerusform>lignes retournées de %Ln commande</numerusform>
            <numerusform>lignes retournées de %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>sales lines (nothing stored)</source>
        <translation>lignes de vente (rien d’enregistré)</translation>
    </message>
    <message>
        <source>sales lines added</source>
        <translation>lignes de vente ajoutées</translation>
    </message>
    <message>
        <source>save the whole shop in one file</source>
        <translation>sauvegarder toute la boutique dans un fichier</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>selling fast now (the same for everybody)</source>
        <translation>forte demande en ce moment (pareil pour tous)</translation>
    </message>
    <message>
        <source>selling slowly now (the same for everybody)</source>
        <translation>faible demande en ce moment (pareil pour tous)</translation>
    </message>
    <message numerus="yes">
        <source>similar: {name} ({similarity}; %Ln customers bought both)</source>
        <translation>
            <numerusform>similaire&#x202f;: {name} ({similarity}&#x202f;;&#x202f;%Ln client a acheté les deux)</numerusform>
            <numerusform>similaire&#x202f;: {name} ({similarity}&#x202f;;&#x202f;%Ln clients ont acheté les deux)</numerusform>
        </translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similarité</translation>
    </message>
    <message>
        <source>status given back: {words}</source>
        <translation>statut retourné&#x202f;: {words}</translation>
    </message>
    <message>
        <source>status kept: {words}</source>
        <translation>statut gardé&#x202f;: {words}</translation>
    </message>
    <message>
        <source>status left out: {words}</source>
        <translation>statut écarté&#x202f;: {words}</translation>
    </message>
    <message>
        <source>such as EUR; none to forget it</source>
        <translation>par exemple EUR&#x202f;; none pour l’oublier</translation>
    </message>
    <message>
        <source>take a field from a column</source>
        <translation>prendre un champ dans une colonne</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>annuler un import</translation>
    </message>
    <message>
        <source>test methods on the shop&apos;s last weeks, from which they have not learned</source>
        <translation>tester des méthodes sur les dernières semaines de la boutique, dont elles n’ont rien appris</translation>
    </message>
    <message>
        <source>test, too, what less history would have brought</source>
        <translation>tester aussi ce qu’aurait donné moins d’historique</translation>
    </message>
    <message>
        <source>the customers to tell about a product</source>
        <translation>les clients à qui parler d’un produit</translation>
    </message>
    <message>
        <source>the files&apos; text encoding</source>
        <translation>l’encodage du texte des fichiers</translation>
    </message>
    <message>
        <source>the order of day, month and year</source>
        <translation>l’ordre du jour, du mois et de l’année</translation>
    </message>
    <message>
        <source>the products most similar to one</source>
        <translation>les produits les plus similaires à un produit</translation>
    </message>
    <message>
        <source>the shop&apos;s currency; with a code, of sales files that name none</source>
        <translation>la devise de la boutique&#x202f;; avec un code, celle des fichiers de ventes qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>the shop&apos;s folder</source>
        <translation>le dossier de la boutique</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>heure (UTC)</translation>
    </message>
    <message>
        <source>to buy again: {customer}</source>
        <translation>à racheter&#x202f;: {customer}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>wants none</source>
        <translation>n’en veut pas</translation>
    </message>
    <message>
        <source>what the shop holds</source>
        <translation>ce que contient la boutique</translation>
    </message>
    <message>
        <source>what to offer to customers</source>
        <translation>que proposer aux clients</translation>
    </message>
    <message>
        <source>where to make the shop</source>
        <translation>où créer la boutique</translation>
    </message>
    <message>
        <source>why a product has its score for a customer</source>
        <translation>pourquoi un produit a sa note pour un client</translation>
    </message>
    <message>
        <source>write everybody&apos;s lists into a file</source>
        <translation>écrire les listes de tous les clients dans un fichier</translation>
    </message>
    <message>
        <source>{customers} customers, {rows} rows in {file} ({bytes} bytes).</source>
        <translation>{customers} clients, {rows} lignes dans {file} ({bytes} octets).</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} {unit} sur {total}</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to any customer.</source>
        <translation>{file} ne contient aucune liste&#x202f;: il n’y a rien à proposer à aucun client.</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to those who may get mail.</source>
        <translation>{file} ne contient aucune liste&#x202f;: il n’y a rien à proposer à ceux qui peuvent recevoir de la publicité.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln rows, read as “{layout}”</source>
        <translation>
            <numerusform>{file}&#x202f;:&#x202f;%Ln ligne, lue comme «&#x202f;{layout}&#x202f;»</numerusform>
            <numerusform>{file}&#x202f;:&#x202f;%Ln lignes, lues comme «&#x202f;{layout}&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (speaks against)</source>
        <translation>{name} (parle contre)</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} restaurée</translation>
    </message>
    <message>
        <source>{product} for {customer}: score {score}, rank {rank}</source>
        <translation>{product} pour {customer}&#x202f;: note {score}, rang {rank}</translation>
    </message>
    <message>
        <source>{word} (never paid)</source>
        <translation>{word} (jamais payée)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln facts are the same.</source>
        <translation>
            <numerusform>%Ln donnée est identique.</numerusform>
            <numerusform>%Ln données sont identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also the constants of the method</source>
        <translation>Aussi les constantes de la méthode</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Their figures are too near each other to tell which model is better.</source>
        <translation>Leurs chiffres sont trop proches pour dire quel modèle est le meilleur.</translation>
    </message>
    <message>
        <source>They were tested on different sales: compare with care.</source>
        <translation>Ils ont été testés sur des ventes différentes&#x202f;: comparez avec prudence.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Already here (same order, product, quantity)</source>
        <translation>Déjà présentes (commande, produit, quantité)</translation>
    </message>
    <message>
        <source>Customers whom you have forgotten</source>
        <translation>Clients que vous avez oubliés</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Lignes vides</translation>
    </message>
    <message numerus="yes">
        <source>Lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>Lignes de %Ln commande annulée</numerusform>
            <numerusform>Lignes de %Ln commandes annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Postage, tips, fees and discounts</source>
        <translation>Frais de port, pourboires, frais et remises</translation>
    </message>
    <message>
        <source>Price 0: corrections and samples</source>
        <translation>Prix 0&#x202f;: corrections et échantillons</translation>
    </message>
    <message>
        <source>Quantity 0</source>
        <translation>Quantité 0</translation>
    </message>
    <message numerus="yes">
        <source>Returned lines of %Ln orders</source>
        <translation>
            <numerusform>Lignes retournées de %Ln commande</numerusform>
            <numerusform>Lignes retournées de %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that sum an order up</source>
        <translation>Lignes de total de commande</translation>
    </message>
    <message>
        <source>Sales lines added</source>
        <translation>Lignes de vente ajoutées</translation>
    </message>
    <message>
        <source>Sales lines to add</source>
        <translation>Lignes de vente à ajouter</translation>
    </message>
    <message>
        <source>Totals and remarks below the table</source>
        <translation>Totaux et remarques sous le tableau</translation>
    </message>
    <message>
        <source>first: line {line}, “{text}”</source>
        <translation>première&#x202f;: ligne {line}, «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>{told}: {statuses}</source>
        <translation>{told}&#x202f;: {statuses}</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Afficher&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Best so far: of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>Meilleur résultat actuel&#x202f;: sur 100 clients revenus, {model} ont acheté un produit nouveau pour eux parmi les dix de leur liste&#x202f;; une liste des meilleures ventes en aurait touché {bestsellers}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>End now; everything stays as it was before</source>
        <translation>Arrêter maintenant&#x202f;; tout reste comme avant</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>Arrêter maintenant&#x202f;; le meilleur modèle trouvé jusqu’ici est utilisé désormais</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>How good the lists are is known after the first settings.</source>
        <translation>La qualité des listes sera connue après les premiers réglages.</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Le meilleur est conservé</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’apprentissage</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>L’apprentissage</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>Cela prend quelques secondes</translation>
    </message>
    <message>
        <source>Waiting until the work before it is done</source>
        <translation>En attente de la fin de la tâche précédente</translation>
    </message>
    <message>
        <source>{method}: {phase}</source>
        <translation>{method}&#x202f;: {phase}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Australian Dollar</source>
        <translation>Dollar australien</translation>
    </message>
    <message>
        <source>Brazilian Real</source>
        <translation>Réal brésilien</translation>
    </message>
    <message>
        <source>British Pound</source>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <source>Canadian Dollar</source>
        <translation>Dollar canadien</translation>
    </message>
    <message>
        <source>Chinese Yuan</source>
        <translation>Yuan chinois</translation>
    </message>
    <message>
        <source>Czech Koruna</source>
        <translation>Couronne tchèque</translation>
    </message>
    <message>
        <source>Danish Krone</source>
        <translation>Couronne danoise</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Hong Kong Dollar</source>
        <translation>Dollar de Hong Kong</translation>
    </message>
    <message>
        <source>Hungarian Forint</source>
        <translation>Forint hongrois</translation>
    </message>
    <message>
        <source>Indian Rupee</source>
        <translation>Roupie indienne</translation>
    </message>
    <message>
        <source>Japanese Yen</source>
        <translation>Yen japonais</translation>
    </message>
    <message>
        <source>Mexican Peso</source>
        <translation>Peso mexicain</translation>
    </message>
    <message>
        <source>New Zealand Dollar</source>
        <translation>Dollar néo-zélandais</translation>
    </message>
    <message>
        <source>Norwegian Krone</source>
        <translation>Couronne norvégienne</translation>
    </message>
    <message>
        <source>Polish Zloty</source>
        <translation>Zloty polonais</translation>
    </message>
    <message>
        <source>Romanian Leu</source>
        <translation>Leu roumain</translation>
    </message>
    <message>
        <source>Singapore Dollar</source>
        <translation>Dollar de Singapour</translation>
    </message>
    <message>
        <source>South African Rand</source>
        <translation>Rand sud-africain</translation>
    </message>
    <message>
        <source>South Korean Won</source>
        <translation>Won sud-coréen</translation>
    </message>
    <message>
        <source>Swedish Krona</source>
        <translation>Couronne suédoise</translation>
    </message>
    <message>
        <source>Swiss Franc</source>
        <translation>Franc suisse</translation>
    </message>
    <message>
        <source>Taiwan Dollar</source>
        <translation>Dollar de Taïwan</translation>
    </message>
    <message>
        <source>Turkish Lira</source>
        <translation>Livre turque</translation>
    </message>
    <message>
        <source>UAE Dirham</source>
        <translation>Dirham des Émirats</translation>
    </message>
    <message>
        <source>US Dollar</source>
        <translation>Dollar américain</translation>
    </message>
    <message>
        <source>Ukrainian Hryvnia</source>
        <translation>Hryvnia ukrainienne</translation>
    </message>
</context>
<context>
    <name>CurrencyPart</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency of files that name none</source>
        <translation>Devise des fichiers qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>None</source>
        <comment>currency</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Some of your sales files name it. The others are shown in it too, unless you choose another one here.</source>
        <translation>Certains de vos fichiers de ventes l’indiquent. Les autres sont affichés dans la même, sauf si vous en choisissez une autre ici.</translation>
    </message>
    <message>
        <source>Your sales are in several currencies ({names}): amounts are shown without one.</source>
        <translation>Vos ventes sont en plusieurs devises ({names})&#x202f;: les montants sont affichés sans devise.</translation>
    </message>
    <message>
        <source>Your sales files do not say which it is. All amounts are shown in the currency chosen here.</source>
        <translation>Vos fichiers de ventes ne disent pas laquelle c’est. Tous les montants sont affichés dans la devise choisie ici.</translation>
    </message>
    <message>
        <source>Your sales files name it.</source>
        <translation>Vos fichiers de ventes l’indiquent.</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Customers in 100 who bought from their list, best so far</source>
        <translation>Clients sur 100 ayant acheté dans leur liste, meilleur résultat actuel</translation>
    </message>
    <message>
        <source>Error after each round, in % of the first; earlier settings in grey</source>
        <translation>Erreur par passage, en&#x202f;% du premier&#x202f;; essais d’avant en gris</translation>
    </message>
    <message>
        <source>Follows after the first round</source>
        <translation>Visible après le premier passage</translation>
    </message>
    <message>
        <source>Follows when the first settings are tested</source>
        <translation>Visible quand les premiers réglages sont testés</translation>
    </message>
    <message>
        <source>This way to learn counts in one go: it has no rounds and no error.</source>
        <translation>Cette méthode calcule en une fois&#x202f;: elle n’a ni passages ni erreur.</translation>
    </message>
    <message>
        <source>bestsellers</source>
        <translation>meilleures ventes</translation>
    </message>
    <message>
        <source>percent of the training</source>
        <translation>pour cent de l’apprentissage</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>passages</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Choose a customer on the left: beside it stand the products to offer, and why.</source>
        <translation>Choisissez un client à gauche&#x202f;: à côté s’affichent les produits à lui proposer, et pourquoi.</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>Choisissez un client pour voir quoi lui proposer.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter: {count}</source>
        <translation>Filtrer&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Forget the customer…</source>
        <translation>Oublier le client…</translation>
    </message>
    <message>
        <source>The program is learning what your customers like. The lists follow in a moment.</source>
        <translation>Le programme apprend ce qui plaît à vos clients. Les listes suivent dans un instant.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>split by bars</source>
        <translation>séparées par des barres</translation>
    </message>
    <message>
        <source>split by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>split by semicolons</source>
        <translation>séparées par des points-virgules</translation>
    </message>
    <message>
        <source>split by tabs</source>
        <translation>séparées par des tabulations</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After so many days a purchase counts about a third (tau)</source>
        <translation>Après ce nombre de jours, un achat compte encore pour un tiers environ (tau)</translation>
    </message>
    <message>
        <source>Bestsellers, of 100</source>
        <translation>Meilleures ventes, sur 100</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>Clients sur 100 qui sont revenus et ont acheté un produit nouveau pour eux parmi les dix de leur liste</translation>
    </message>
    <message>
        <source>Customers in the test</source>
        <translation>Clients du test</translation>
    </message>
    <message>
        <source>Customers who came back in the tested weeks</source>
        <translation>Clients revenus pendant les semaines du test</translation>
    </message>
    <message>
        <source>Customers whom it knows</source>
        <translation>Clients qu’il connaît</translation>
    </message>
    <message>
        <source>From 0 to 1; what is bought counts more at the top of the list. By this figure settings are chosen.</source>
        <translation>De 0 à 1&#x202f;; un achat compte davantage en haut de la liste. Les réglages sont choisis d’après ce chiffre.</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>Le nombre de lignes dont il a appris</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Comment il a appris</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Durée de l’apprentissage</translation>
    </message>
    <message>
        <source>How many of them a list of bestsellers would have caught</source>
        <translation>Combien d’entre eux une liste des meilleures ventes aurait touchés</translation>
    </message>
    <message>
        <source>How many settings were tried to find the best</source>
        <translation>Nombre de réglages testés pour trouver le meilleur</translation>
    </message>
    <message>
        <source>How much it counts that a product was not bought (alpha)</source>
        <translation>Le poids d’un produit qui n’a pas été acheté (alpha)</translation>
    </message>
    <message>
        <source>How much of what these customers bought anew was on their list</source>
        <translation>La part des nouveaux achats de ces clients qui figurait dans leur liste</translation>
    </message>
    <message>
        <source>How much what sells well just now counts beside taste (gamma)</source>
        <translation>Le poids de ce qui se vend bien en ce moment par rapport aux goûts (gamma)</translation>
    </message>
    <message>
        <source>How often it went over all sales</source>
        <translation>Combien de fois il a parcouru toutes les ventes</translation>
    </message>
    <message>
        <source>How strongly customers with few purchases are kept near the average (lambda)</source>
        <translation>À quel point les clients avec peu d’achats restent proches de la moyenne (lambda)</translation>
    </message>
    <message>
        <source>Kinds of taste</source>
        <translation>Types de goûts</translation>
    </message>
    <message>
        <source>Memory in days</source>
        <translation>Mémoire en jours</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>New purchases caught</source>
        <translation>Nouveaux achats trouvés</translation>
    </message>
    <message>
        <source>Numbers by which a customer and a product are described (dimensions)</source>
        <translation>Nombres qui décrivent un client et un produit (dimensions)</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>Sur 100 clients</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>Sur 100 clients&#x202f;: dans 95 tests sur 100 comme celui-ci, le chiffre se situe entre ces deux-là</translation>
    </message>
    <message>
        <source>Order of the lists (NDCG)</source>
        <translation>Ordre des listes (NDCG)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Products that it knows</source>
        <translation>Produits qu’il connaît</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>Lignes de vente</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Réglages testés</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>Presque sûrement</translation>
    </message>
    <message>
        <source>Weight of demand</source>
        <translation>Poids de la demande</translation>
    </message>
    <message>
        <source>Weight of the unbought</source>
        <translation>Poids du non-acheté</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>checking the sales</source>
        <translation>la vérification des ventes</translation>
    </message>
    <message>
        <source>choosing the active model</source>
        <translation>le changement de modèle</translation>
    </message>
    <message>
        <source>comparing with the shop</source>
        <translation>la comparaison avec la boutique</translation>
    </message>
    <message>
        <source>deleting the shop</source>
        <translation>la suppression de la boutique</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>l’export</translation>
    </message>
    <message>
        <source>forgetting the customer</source>
        <translation>l’oubli du client</translation>
    </message>
    <message>
        <source>keeping a copy of the shop before its upgrade</source>
        <translation>la copie de la boutique avant sa mise à niveau</translation>
    </message>
    <message>
        <source>keeping the currency</source>
        <translation>l’enregistrement de la devise</translation>
    </message>
    <message>
        <source>keeping the test</source>
        <translation>l’enregistrement du test</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>l’apprentissage</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>l’examen de {name}</translation>
    </message>
    <message>
        <source>making the lists</source>
        <translation>la préparation des listes</translation>
    </message>
    <message>
        <source>making the shop</source>
        <translation>la création de la boutique</translation>
    </message>
    <message>
        <source>opening the shop</source>
        <translation>l’ouverture de la boutique</translation>
    </message>
    <message>
        <source>preparing a place for the model</source>
        <translation>la préparation d’un emplacement pour le modèle</translation>
    </message>
    <message>
        <source>preparing the import</source>
        <translation>la préparation de l’import</translation>
    </message>
    <message>
        <source>putting the model back</source>
        <translation>le retour du modèle</translation>
    </message>
    <message>
        <source>reading the shop</source>
        <translation>la lecture de la boutique</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>la lecture de {name}</translation>
    </message>
    <message>
        <source>removing the last traces of a forgotten customer</source>
        <translation>la suppression des dernières traces d’un client oublié</translation>
    </message>
    <message>
        <source>removing the model</source>
        <translation>la suppression du modèle</translation>
    </message>
    <message>
        <source>renaming the shop</source>
        <translation>le changement de nom de la boutique</translation>
    </message>
    <message>
        <source>restoring the shop</source>
        <translation>la restauration de la boutique</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>l’enregistrement de la sauvegarde</translation>
    </message>
    <message>
        <source>saving the export</source>
        <translation>l’enregistrement de l’export</translation>
    </message>
    <message>
        <source>saving the model</source>
        <translation>l’enregistrement du modèle</translation>
    </message>
    <message>
        <source>saving the report</source>
        <translation>l’enregistrement du rapport</translation>
    </message>
    <message>
        <source>saving {name}</source>
        <translation>l’enregistrement de {name}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>l’entraînement</translation>
    </message>
    <message>
        <source>undoing the import</source>
        <translation>l’annulation de l’import</translation>
    </message>
    <message>
        <source>unpacking {name}</source>
        <translation>la décompression de {name}</translation>
    </message>
    <message>
        <source>upgrading the shop</source>
        <translation>la mise à niveau de la boutique</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%Ln sales lines added</source>
        <translation>
            <numerusform>%Ln ligne de vente ajoutée</numerusform>
            <numerusform>%Ln lignes de vente ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Importer encore</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Noté&#xa0;: ce que %Ln client dit de la publicité</numerusform>
            <numerusform>Noté&#xa0;: ce que %Ln clients disent de la publicité</numerusform>
        </translation>
    </message>
    <message>
        <source>Now let the program learn from them what your customers like: the lists follow from that.</source>
        <translation>Laissez maintenant le programme en apprendre ce qui plaît à vos clients&#x202f;: les listes en découlent.</translation>
    </message>
    <message>
        <source>Save rejected lines…</source>
        <translation>Enregistrer les rejets…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports</source>
        <translation>
            <numerusform>Annuler cet import</numerusform>
            <numerusform>Annuler ces&#x202f;%Ln imports</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>of {rows} lines; {here} already here, {out} left out</source>
        <translation>sur {rows} lignes&#x202f;; {here} déjà présentes, {out} écartées</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>Choisir des fichiers de ventes</translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation>Déposez ici des fichiers de ventes</translation>
    </message>
    <message>
        <source>Drop your sales files here</source>
        <translation>Déposez ici vos fichiers de ventes</translation>
    </message>
    <message>
        <source>Exports of orders from your shop or till: CSV, Excel or zip, also several at once. You see what they hold before anything is stored.</source>
        <translation>Exports des commandes de votre boutique ou de votre caisse&#x202f;: CSV, Excel ou zip, même plusieurs à la fois. Vous voyez leur contenu avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation>Fichiers de ventes (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>Où trouver l’export&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Let go to look at these sales</source>
        <translation>Relâchez pour examiner ces ventes</translation>
    </message>
    <message>
        <source>Let go to open this shop</source>
        <translation>Relâchez pour ouvrir cette boutique</translation>
    </message>
    <message>
        <source>Let go to restore this backup</source>
        <translation>Relâchez pour restaurer cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Choose a product</source>
        <translation>Choisir un produit</translation>
    </message>
    <message>
        <source>Choose “Also those who have it”, or another product.</source>
        <translation>Choisissez «&#x202f;Aussi ceux qui l’ont déjà&#x202f;», ou un autre produit.</translation>
    </message>
    <message>
        <source>Choose “Buy again”.</source>
        <translation>Choisissez «&#x202f;À racheter&#x202f;».</translation>
    </message>
    <message>
        <source>Choose “New for you”.</source>
        <translation>Choisissez «&#x202f;Nouveau pour vous&#x202f;».</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Aller à Import</translation>
    </message>
    <message>
        <source>Import a file that says who bought.</source>
        <translation>Importez un fichier qui dit qui a acheté.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all customers have this product already.</source>
        <translation>Il n’y aurait personne dans le fichier&#x202f;: tous les clients ont déjà ce produit.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all of these customers want no mail.</source>
        <translation>Il n’y aurait personne dans le fichier&#x202f;: tous ces clients refusent la publicité.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: none of these customers has agreed to mail.</source>
        <translation>Il n’y aurait personne dans le fichier&#x202f;: aucun de ces clients n’a accepté la publicité.</translation>
    </message>
    <message>
        <source>Take off the tick at “Leave out customers who want no mail” to have them in it.</source>
        <translation>Décochez «&#x202f;Sans les clients qui refusent la publicité&#x202f;» pour les y mettre.</translation>
    </message>
    <message>
        <source>Take off the tick at “Only customers who agree to mail” to have them in it.</source>
        <translation>Décochez «&#x202f;Seulement les clients qui acceptent la publicité&#x202f;» pour les y mettre.</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing to offer to these customers.</source>
        <translation>Le fichier serait vide&#x202f;: il n’y a rien à proposer à ces clients.</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing yet that these customers might buy again.</source>
        <translation>Le fichier serait vide&#x202f;: il n’y a encore rien que ces clients pourraient racheter.</translation>
    </message>
    <message>
        <source>The file would be empty: these customers have all that you sell.</source>
        <translation>Le fichier serait vide&#x202f;: ces clients ont tout ce que vous vendez.</translation>
    </message>
    <message>
        <source>Your sales name no customers, so there is nobody to make lists for.</source>
        <translation>Vos ventes ne nomment aucun client&#x202f;: il n’y a personne pour qui faire des listes.</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Each customer’s lists follow from that customer’s purchases. Import a file with a column that says who bought.</source>
        <translation>Les listes de chaque client découlent de ses achats. Importez un fichier avec une colonne qui dit qui a acheté.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Aller à la vue d’ensemble</translation>
    </message>
    <message>
        <source>Import a file of sales first: each line says who bought what, and when.</source>
        <translation>Importez d’abord un fichier de ventes&#x202f;: chaque ligne dit qui a acheté quoi, et quand.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most, and nothing leaves this computer.</source>
        <translation>Il apprend de vos ventes ce qui plaît aux clients. Cela prend une ou deux minutes au plus, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>No sale of this shop names a customer</source>
        <translation>Aucune vente de cette boutique n’indique de client</translation>
    </message>
    <message>
        <source>No shop is open</source>
        <translation>Aucune boutique n’est ouverte</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Open a shop on the Overview page, or try the sample shop.</source>
        <translation>Ouvrez une boutique dans la page Vue d’ensemble, ou essayez la boutique d’exemple.</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Cette boutique n’a pas encore de ventes</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your sales and models are as they were.</source>
        <translation>Vos ventes et vos modèles sont inchangés.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source> ({place}: {size} MB free)</source>
        <translation> ({place}&#x202f;: {size} Mo libres)</translation>
    </message>
    <message>
        <source> About {size} MB more are needed.</source>
        <translation> Il manque environ {size} Mo.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Annulé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The computer reported “{fault}” while {doing}{where}. Nothing was changed.</source>
        <translation>L’ordinateur a signalé «&#x202f;{fault}&#x202f;» pendant {doing}{where}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full{where}: nothing was changed while {doing}. Free some space and try again.</source>
        <translation>Le disque est plein{where}&#xa0;: rien n’a été modifié pendant {doing}. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>This folder or file may not be read{where}: nothing was changed while {doing}.</source>
        <translation>La lecture de ce dossier ou de ce fichier n’est pas autorisée{where}&#x202f;: rien n’a été modifié pendant {doing}.</translation>
    </message>
    <message>
        <source>This folder or file may not be written{where}: nothing was changed while {doing}.</source>
        <translation>L’écriture n’est pas autorisée dans ce dossier ou ce fichier{where}&#x202f;: rien n’a été modifié pendant {doing}.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A campaign: likeliest buyers of one product</source>
        <translation>Campagne&#x202f;: acheteurs probables d’un produit</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Also those who have it</source>
        <translation>Aussi ceux qui l’ont déjà</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Both lists</source>
        <translation>Les deux listes</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>À racheter</translation>
    </message>
    <message>
        <source>By the newest order’s word: in most countries, who said no must not be sent advertising</source>
        <translation>D’après la commande la plus récente&#xa0;: dans la plupart des pays, il est interdit d’envoyer de la publicité à qui l’a refusée</translation>
    </message>
    <message>
        <source>CSV, for e-mail tools and spreadsheets</source>
        <translation>CSV, pour outils d’e-mailing et tableurs</translation>
    </message>
    <message>
        <source>Choose the campaign’s product</source>
        <translation>Choisir le produit de la campagne</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Customers, the best ones first</source>
        <translation>Clients, les plus probables d’abord</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>For e-mails and letters: one row a customer</source>
        <translation>Pour les e-mails et lettres&#x202f;: une ligne par client</translation>
    </message>
    <message>
        <source>For paper: each customer’s lists</source>
        <translation>Sur papier&#x202f;: les listes de chaque client</translation>
    </message>
    <message>
        <source>For programs: JSON</source>
        <translation>Pour les programmes&#x202f;: JSON</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a product</source>
        <translation>Pour les tableurs&#x202f;: une ligne par produit</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Kind of file for paper</source>
        <translation>Type de fichier pour le papier</translation>
    </message>
    <message>
        <source>Leave out customers who want no mail ({count})</source>
        <translation>Sans les clients qui refusent la publicité ({count})</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>No names; numbers are replaced by codes that are drawn anew for each file, and cannot be undone</source>
        <translation>Sans noms&#x202f;; les numéros sont remplacés par des codes tirés à nouveau pour chaque fichier, sans retour possible</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>Pas encore de produit</translation>
    </message>
    <message>
        <source>Only customers who agree to mail ({count})</source>
        <translation>Seulement les clients qui acceptent la publicité ({count})</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Products for each customer</source>
        <translation>Produits par client</translation>
    </message>
    <message>
        <source>Pseudonyms in place of customers</source>
        <translation>Pseudonymes au lieu des clients</translation>
    </message>
    <message>
        <source>The campaign’s customers</source>
        <translation>Les clients de la campagne</translation>
    </message>
    <message>
        <source>The likeliest buyers of “{product}”</source>
        <translation>Les acheteurs les plus probables de «&#x202f;{product}&#x202f;»</translation>
    </message>
    <message>
        <source>To print, to put into parcels, or for the counter</source>
        <translation>À imprimer, à glisser dans les colis ou pour le comptoir</translation>
    </message>
    <message>
        <source>To sort and filter</source>
        <translation>Pour trier et filtrer</translation>
    </message>
    <message>
        <source>Web page, for any browser</source>
        <translation>Page web, pour tout navigateur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What e-mail tools and mail merges read</source>
        <translation>Ce que lisent les outils d’e-mailing et le publipostage</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quel usage</translation>
    </message>
    <message>
        <source>Without those of whom nothing is known</source>
        <translation>Sans ceux dont on ne sait rien</translation>
    </message>
    <message>
        <source>Your sales say so of everybody: perhaps nobody was asked. Check that before you write.</source>
        <translation>Vos ventes le disent de tous&#x202f;: peut-être n’a-t-on demandé à personne. Vérifiez-le avant d’écrire.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign is made for one product: choose it, and see its likeliest buyers.</source>
        <translation>Une campagne se fait pour un produit&#x202f;: choisissez-le, et voyez ses acheteurs les plus probables.</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Choisir un produit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>Export de {file}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>Aller à Modèle</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who have not agreed to mail.</source>
        <translation>
            <numerusform>Écarté&#xa0;: %Ln client qui n’a pas accepté la publicité.</numerusform>
            <numerusform>Écartés&#xa0;: %Ln clients qui n’ont pas accepté la publicité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who want no mail.</source>
        <translation>
            <numerusform>Écarté&#xa0;: %Ln client qui refuse la publicité.</numerusform>
            <numerusform>Écartés&#xa0;: %Ln clients qui refusent la publicité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a file for your e-mail tool, a spreadsheet or paper: choose on the left, look on the right, export.</source>
        <translation>Faites un fichier pour votre outil d’e-mailing, un tableur ou le papier&#x202f;: choisissez à gauche, regardez à droite, exportez.</translation>
    </message>
    <message>
        <source>No shop is open yet.</source>
        <translation>Aucune boutique n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir une boutique</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Que faut-il exporter</translation>
    </message>
    <message>
        <source>{rows} for {customers} in {file}</source>
        <translation>{rows} pour {customers} dans {file}</translation>
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
        <translation>Un fichier de listes est l’un de {names}, et non «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} columns, and these lists need {count}. Choose shorter lists or the long shape.</source>
        <translation>Une feuille d’un classeur contient {limit} colonnes, et ces listes en demandent {count}. Choisissez des listes plus courtes ou la forme longue (long).</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} rows below its header, and these lists need more. Export to CSV instead, choose shorter lists, or one row per customer (wide).</source>
        <translation>Une feuille d’un classeur contient {limit} lignes sous son en-tête, et ces listes en demandent davantage. Exportez plutôt en CSV, choisissez des listes plus courtes, ou une ligne par client (wide).</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop from model {model}.</source>
        <translation>Créé par RecSys Desktop avec le modèle {model}.</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop.</source>
        <translation>Créé par RecSys Desktop.</translation>
    </message>
    <message>
        <source>PDF files cannot be made here.</source>
        <translation>Impossible de créer des fichiers PDF ici.</translation>
    </message>
    <message>
        <source>The ending of “{name}” does not tell which kind of file it should be. Let its name end in one of: {endings}.</source>
        <translation>La fin de «&#x202f;{name}&#x202f;» n’indique pas le type de fichier voulu. Terminez son nom par l’une de ces extensions&#x202f;: {endings}.</translation>
    </message>
    <message>
        <source>The workbook would be too large for Excel. Export to CSV instead.</source>
        <translation>Le classeur serait trop grand pour Excel. Exportez plutôt en CSV.</translation>
    </message>
    <message>
        <source>There is no column “{unknown}”. There are: {names}.</source>
        <translation>Il n’y a pas de colonne «&#x202f;{unknown}&#x202f;». Il y a&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}”. Make it, or choose another place for the export.</source>
        <translation>Il n’y a pas de dossier «&#x202f;{parent}&#x202f;». Créez-le, ou choisissez un autre endroit pour l’export.</translation>
    </message>
    <message>
        <source>There is no format “{wanted}”. Choose one of: {names}.</source>
        <translation>Il n’y a pas de type de fichier «&#x202f;{wanted}&#x202f;». Choisissez parmi&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>Que proposer à chaque client</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or may not be replaced. Close it there and export again; the old file is unchanged.</source>
        <translation>«&#x202f;{name}&#x202f;» est ouvert dans un autre programme ou ne peut pas être remplacé. Fermez-le là-bas et exportez à nouveau&#x202f;; l’ancien fichier est inchangé.</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>«&#x202f;{target}&#x202f;» est un dossier. Indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“{target}” is not an ordinary file. Choose another name for the export.</source>
        <translation>«&#x202f;{target}&#x202f;» n’est pas un fichier ordinaire. Choisissez un autre nom pour l’export.</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>As the file shows</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Correct how dates and letters are read, and whether postage counts</source>
        <translation>Corriger la lecture des dates et des lettres, et dire si les frais de port comptent</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Leave out postage, tips and fees</source>
        <translation>Écarter frais de port, pourboires et frais</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters: {encoding}</source>
        <translation>Caractères&#x202f;: {encoding}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>A return: the quantity is negative</source>
        <translation>Un retour&#x202f;: la quantité est négative</translation>
    </message>
    <message>
        <source>A row about a whole order; its products stand on rows of their own</source>
        <translation>Une ligne sur une commande entière&#x202f;; ses produits figurent sur des lignes à part</translation>
    </message>
    <message>
        <source>A spreadsheet damaged this order number</source>
        <translation>Un tableur a abîmé ce numéro de commande</translation>
    </message>
    <message>
        <source>A total or remark below the table, not a sale</source>
        <translation>Un total ou une remarque sous le tableau, pas une vente</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Une ligne vide</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>Pas de numéro de commande</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Pas de produit</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Pas de date lisible</translation>
    </message>
    <message>
        <source>No readable quantity</source>
        <translation>Pas de quantité lisible</translation>
    </message>
    <message>
        <source>Postage, a fee, a discount or the like, not a product</source>
        <translation>Des frais de port, des frais, une remise ou autre, pas un produit</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>La date se situe dans le futur</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>La commande a été annulée</translation>
    </message>
    <message>
        <source>The order was given back</source>
        <translation>La commande a été retournée</translation>
    </message>
    <message>
        <source>The price is 0: a stock correction or a sample, not a purchase</source>
        <translation>Le prix est 0&#x202f;: une correction de stock ou un échantillon, pas un achat</translation>
    </message>
    <message>
        <source>The quantity is 0</source>
        <translation>La quantité est 0</translation>
    </message>
    <message>
        <source>This line is too long to be a sales line</source>
        <translation>Cette ligne est trop longue pour être une ligne de vente</translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation>Trop de valeurs</translation>
    </message>
    <message>
        <source>{cells} values where {width} were expected (an unquoted separator?)</source>
        <translation>{cells} valeurs au lieu de {width} (un séparateur sans guillemets&#x202f;?)</translation>
    </message>
    <message>
        <source>{reason} (only {cells} of {width} values)</source>
        <translation>{reason} (seulement {cells} valeurs sur {width})</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%Ln days of sales</source>
        <translation>
            <numerusform>%Ln jour de ventes</numerusform>
            <numerusform>%Ln jours de ventes</numerusform>
        </translation>
    </message>
    <message>
        <source>A line says that one product was bought in one order.</source>
        <translation>Une ligne dit qu’un produit a été acheté dans une commande.</translation>
    </message>
    <message>
        <source>Customers whose number or name is in the sales; each gets lists</source>
        <translation>Clients dont le numéro ou le nom figure dans les ventes&#x202f;; chacun a ses listes</translation>
    </message>
    <message>
        <source>Different products that were sold</source>
        <translation>Produits différents qui ont été vendus</translation>
    </message>
    <message>
        <source>One line is of an unknown customer: nothing is learned from it.</source>
        <translation>Une ligne est sans client connu&#x202f;: rien n’en est appris.</translation>
    </message>
    <message>
        <source>The customer of every line is known.</source>
        <translation>Le client de chaque ligne est connu.</translation>
    </message>
    <message>
        <source>The first and the last sale</source>
        <translation>La première et la dernière vente</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>De quoi sont faites les listes</translation>
    </message>
    <message>
        <source>What the shop holds</source>
        <translation>Ce que contient la boutique</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
        </translation>
    </message>
    <message>
        <source>one day of sales</source>
        <translation>un jour de ventes</translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>commande</numerusform>
            <numerusform>commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products</source>
        <translation>
            <numerusform>produit</numerusform>
            <numerusform>produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sales lines</source>
        <translation>
            <numerusform>ligne de vente</numerusform>
            <numerusform>lignes de vente</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} lines ({share} %) are of unknown customers: nothing is learned from these.</source>
        <translation>{count} lignes ({share}&#x202f;%) sont sans client connu&#x202f;: rien n’en est appris.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{lines} lines in an order, on average</source>
        <translation>{lines} lignes par commande, en moyenne</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>campaign {product}</source>
        <translation>campagne {product}</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Une date…</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Tout montant</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Tout produit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>A acheté dans</translation>
    </message>
    <message>
        <source>Bought the product</source>
        <translation>A acheté le produit</translation>
    </message>
    <message>
        <source>Counted back from the shop’s last sale, {day}</source>
        <translation>Compté à partir de la dernière vente de la boutique, le {day}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>No order since</source>
        <translation>Pas de commande depuis</translation>
    </message>
    <message>
        <source>No order since this day</source>
        <translation>Pas de commande depuis ce jour</translation>
    </message>
    <message>
        <source>Spent more than</source>
        <translation>A dépensé plus de</translation>
    </message>
</context>
<context>
    <name>Forgetter</name>
    <message numerus="yes">
        <source>%Ln earlier backups and files that you exported still hold them: delete what you need no more.</source>
        <translation>
            <numerusform>%Ln sauvegarde antérieure et les fichiers que vous avez exportés les contiennent encore&#x202f;: supprimez ce dont vous n’avez plus besoin.</numerusform>
            <numerusform>%Ln sauvegardes antérieures et les fichiers que vous avez exportés les contiennent encore&#x202f;: supprimez ce dont vous n’avez plus besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that have learned from them go, too: train a new one afterwards.</source>
        <translation>
            <numerusform>%Ln modèle qui en a appris disparaît aussi&#x202f;: entraînez-en un nouveau ensuite.</numerusform>
            <numerusform>%Ln modèles qui en ont appris disparaissent aussi&#x202f;: entraînez-en un nouveau ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders of this customer go for good; the same sales files, imported again, leave them out.</source>
        <translation>Toutes les commandes de ce client disparaissent pour de bon&#x202f;; les mêmes fichiers de ventes, importés de nouveau, les laissent de côté.</translation>
    </message>
    <message>
        <source>Files that you exported stay.</source>
        <translation>Les fichiers que vous avez exportés restent.</translation>
    </message>
    <message>
        <source>Forget the customer</source>
        <translation>Oublier le client</translation>
    </message>
    <message>
        <source>Forget “{name}” for good?</source>
        <translation>Oublier «&#x202f;{name}&#x202f;» pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>Oubli du client</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>The customer is forgotten. Receipt: {receipt}</source>
        <translation>Le client est oublié. Reçu&#x202f;: {receipt}</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The last sale here is of {day}: import newer sales before you write to customers.</source>
        <translation>La dernière vente ici date du {day}&#xa0;: importez des ventes plus récentes avant d’écrire aux clients.</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>How many known customers bought it</source>
        <translation>Nombre de clients connus qui l’ont acheté</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Dernière vente</translation>
    </message>
    <message>
        <source>No product is like this.</source>
        <translation>Aucun produit ne correspond.</translation>
    </message>
    <message>
        <source>Pieces sold in all orders</source>
        <translation>Pièces vendues dans toutes les commandes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>Prix de la dernière vente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Search name, number or category</source>
        <translation>Nom, numéro ou catégorie</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Rechercher des produits</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Afficher tous les produits</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendus</translation>
    </message>
    <message>
        <source>{shown} of {total} products</source>
        <translation>{shown} produits sur {total}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
</context>
<context>
    <name>HeadlinePanel</name>
    <message>
        <source>How well the lists did</source>
        <translation>Le résultat des listes</translation>
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
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Imports effectués</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Dans la boutique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import is listed here, and can be taken back at any time.</source>
        <translation>Rien n’a encore été importé. Ce que vous importez figure ici et peut être annulé à tout moment.</translation>
    </message>
    <message>
        <source>Sales lines of the file that the shop had before</source>
        <translation>Lignes de vente du fichier que la boutique avait déjà</translation>
    </message>
    <message>
        <source>Sales lines that were new to the shop</source>
        <translation>Lignes de vente nouvelles pour la boutique</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take back the sales lines that only the chosen import brought</source>
        <translation>Retirer les lignes de vente que seul l’import choisi a apportées</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>Undone {day}</source>
        <translation>Annulé le {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring the sales of your shop or till: drop the file, look at what it holds, add it.</source>
        <translation>Apportez les ventes de votre boutique ou de votre caisse&#x202f;: déposez le fichier, regardez son contenu, ajoutez-le.</translation>
    </message>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation>Fichier {number} sur {count}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>Save rejected lines</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>all of it was here already</source>
        <translation>tout était déjà présent</translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation>lignes rejetées</translation>
    </message>
</context>
<context>
    <name>ImportTasks</name>
    <message>
        <source>Adding {file}</source>
        <translation>Ajout de {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>Examen de {file}</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>Aucune boutique n’est ouverte. Ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Enregistrement de {file}</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Annulation de l’import de {file}</translation>
    </message>
    <message>
        <source>Undone: {lines} sales lines of {file} were taken back.</source>
        <translation>Annulé&#x202f;: {lines} lignes de vente de {file} ont été retirées.</translation>
    </message>
    <message>
        <source>{lines} stay, since another import brings them, too.</source>
        <translation>{lines} restent, car un autre import les apporte aussi.</translation>
    </message>
    <message>
        <source>{lines} that it had changed are back as they were before.</source>
        <translation>{lines} qu’il avait modifiées sont de nouveau comme avant.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln lines corrected</source>
        <translation>
            <numerusform>%Ln ligne corrigée</numerusform>
            <numerusform>%Ln lignes corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines taken out</source>
        <translation>
            <numerusform>%Ln ligne retirée</numerusform>
            <numerusform>%Ln lignes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order numbers are here already, but with other customers and dates: these look like two shops. Import them as a second shop?</source>
        <translation>
            <numerusform>%Ln numéro de commande est déjà présent, mais avec un autre client et une autre date&#x202f;: cela ressemble à deux boutiques. L’importer comme une deuxième boutique&#x202f;?</numerusform>
            <numerusform>%Ln numéros de commande sont déjà présents, mais avec d’autres clients et d’autres dates&#x202f;: cela ressemble à deux boutiques. Les importer comme une deuxième boutique&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were changed</source>
        <translation>
            <numerusform>%Ln commande a été modifiée</numerusform>
            <numerusform>%Ln commandes ont été modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers whom this shop has forgotten are left out.</source>
        <translation>
            <numerusform>%Ln ligne de clients que cette boutique a oubliés est écartée.</numerusform>
            <numerusform>%Ln lignes de clients que cette boutique a oubliés sont écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>, and that the personal lists do better is sure ({least} to {most} more).</source>
        <comment>how_sure</comment>
        <translation>, et il est sûr que les listes personnelles font mieux ({least} à {most} de plus).</translation>
    </message>
    <message>
        <source>: the bestsellers did better, and that is sure.</source>
        <comment>how_sure</comment>
        <translation>&#x202f;: les meilleures ventes ont fait mieux, et c’est sûr.</translation>
    </message>
    <message>
        <source>: these customers cannot tell them apart.</source>
        <comment>how_sure</comment>
        <translation>&#x202f;: ces clients ne permettent pas de trancher.</translation>
    </message>
    <message>
        <source>Many purchases together speak for it, and it sells fast now.</source>
        <translation>De nombreux achats, ensemble, plaident pour ce produit, et la demande est forte en ce moment.</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{first}” and “{second}”.</source>
        <translation>De nombreux achats, ensemble, plaident pour ce produit, surtout «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;».</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{product}”.</source>
        <translation>De nombreux achats, ensemble, plaident pour ce produit, surtout «&#xa0;{product}&#xa0;».</translation>
    </message>
    <message>
        <source>Method {number} of {count}</source>
        <translation>Méthode {number} sur {count}</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now, and because “{product}” was bought.</source>
        <translation>Surtout parce que la demande est forte en ce moment, et parce que «&#xa0;{product}&#xa0;» a été acheté.</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now.</source>
        <translation>Surtout parce que la demande est forte en ce moment.</translation>
    </message>
    <message>
        <source>Most of all because “{first}” and “{second}” were bought.</source>
        <translation>Surtout parce que «&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» ont été achetés.</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought, and because it sells fast now.</source>
        <translation>Surtout parce que «&#xa0;{product}&#xa0;» a été acheté, et parce que la demande est forte en ce moment.</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought.</source>
        <translation>Surtout parce que «&#xa0;{product}&#xa0;» a été acheté.</translation>
    </message>
    <message>
        <source>No purchase speaks for it.</source>
        <translation>Aucun achat ne plaide pour ce produit.</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so there is nobody to test the lists on.</source>
        <translation>Aucune vente de cette boutique n’indique de client&#x202f;: il n’y a donc personne sur qui tester les listes.</translation>
    </message>
    <message>
        <source>No shop was opened yet. Name its folder with --shop, or try the sample shop: demo.</source>
        <translation>Aucune boutique n’a encore été ouverte. Indiquez son dossier avec --shop, ou essayez la boutique d’exemple&#x202f;: demo.</translation>
    </message>
    <message>
        <source>Nothing is trained yet: train a model first.</source>
        <translation>Rien n’est encore entraîné&#x202f;: entraînez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {own} bought something new from their list of {top} ({method}); a bestseller list would have caught {theirs}{how_sure}</source>
        <translation>Sur 100 clients revenus, {own} ont acheté un produit nouveau pour eux parmi les {top} de leur liste ({method})&#x202f;; une liste des meilleures ventes en aurait touché {theirs}{how_sure}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {theirs} bought something new from a list of {top} bestsellers.</source>
        <translation>Sur 100 clients revenus, {theirs} ont acheté un produit nouveau pour eux dans une liste des {top} meilleures ventes.</translation>
    </message>
    <message>
        <source>Only {count} customers came back in the last {days} days and bought something new; a test needs {fewest}. Test more weeks, or import more sales.</source>
        <translation>Seuls {count} clients sont revenus ces {days} derniers jours et ont acheté un produit nouveau pour eux&#x202f;; un test en demande {fewest}. Testez plus de semaines, ou importez plus de ventes.</translation>
    </message>
    <message>
        <source>So far only guests bought the product “{product}”: nobody knows yet who likes it.</source>
        <translation>Jusqu’ici, le produit «&#x202f;{product}&#x202f;» n’a été acheté que sans client connu&#x202f;: personne ne sait encore à qui il plaît.</translation>
    </message>
    <message>
        <source>The active model is a list of bestsellers: it knows nobody’s taste and no similar products. Train with the method “{method}”.</source>
        <translation>Le modèle utilisé est une liste des meilleures ventes&#x202f;: il ne connaît ni les goûts de personne ni les produits similaires. Entraînez avec la méthode «&#x202f;{method}&#x202f;».</translation>
    </message>
    <message>
        <source>The active model is older than the product “{product}”: train again to include it.</source>
        <translation>Le modèle utilisé est plus ancien que le produit «&#x202f;{product}&#x202f;»&#x202f;: entraînez à nouveau pour l’inclure.</translation>
    </message>
    <message>
        <source>The earlier sales do not say which currency they are in: from now on they are shown in {currency} too, as this file says. If they are in another one, choose it in the settings.</source>
        <translation>Les ventes antérieures ne disent pas dans quelle devise elles sont&#x202f;: elles seront désormais affichées en {currency} aussi, comme l’indique ce fichier. S’il s’agit d’une autre devise, choisissez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The meaning of {columns} was guessed from what stands there. Please check it.</source>
        <translation>La signification de {columns} a été devinée d’après le contenu. Veuillez la vérifier.</translation>
    </message>
    <message>
        <source>The sales are too few to tell products apart: it is too early to say which are similar.</source>
        <translation>Les ventes sont trop peu nombreuses pour distinguer les produits&#xa0;: il est trop tôt pour dire lesquels sont similaires.</translation>
    </message>
    <message>
        <source>The sales cover {span} days: there is nothing to learn from before the last {days}.</source>
        <translation>Les ventes couvrent {span} jours&#x202f;: il n’y a rien dont apprendre avant les {days} derniers.</translation>
    </message>
    <message>
        <source>The shop has no sales. Import a sales file first.</source>
        <translation>La boutique n’a pas de ventes. Importez d’abord un fichier de ventes.</translation>
    </message>
    <message>
        <source>The shop in {folder} has sales of its own, and the sample’s would mix with them. Choose a new or an empty folder; nothing was changed.</source>
        <translation>La boutique dans {folder} a ses propres ventes, et celles de la boutique d’exemple s’y mêleraient. Choisissez un dossier nouveau ou vide&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet. Import a sales file first.</source>
        <translation>Il n’y a pas encore de ventes dont apprendre. Importez d’abord un fichier de ventes.</translation>
    </message>
    <message>
        <source>There is no customer “{customer}” in this shop.</source>
        <translation>Il n’y a pas de client «&#x202f;{customer}&#x202f;» dans cette boutique.</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>Il n’y a pas de modèle {id}.</translation>
    </message>
    <message>
        <source>There is no product “{product}” in this shop.</source>
        <translation>Il n’y a pas de produit «&#x202f;{product}&#x202f;» dans cette boutique.</translation>
    </message>
    <message>
        <source>These lists could not be tested yet: too few customers have come back. Take them as a first guess.</source>
        <translation>Ces listes n’ont pas encore pu être testées&#xa0;: trop peu de clients sont revenus. Prenez-les comme une première supposition.</translation>
    </message>
    <message>
        <source>Too few customers have come back to know anybody’s taste, and which products are similar: for now everybody gets what sells best.</source>
        <translation>Trop peu de clients sont revenus pour connaître leurs goûts et les produits similaires&#xa0;: pour l’instant, tout le monde reçoit ce qui se vend le mieux.</translation>
    </message>
    <message>
        <source>Too few customers have come back to test any lists: for now everybody gets what sells best.</source>
        <translation>Trop peu de clients sont revenus pour tester des listes&#xa0;: pour l’instant, tout le monde reçoit ce qui se vend le mieux.</translation>
    </message>
    <message>
        <source>What was checked is gone from the disk; check the file again. Nothing was added.</source>
        <translation>Ce qui a été vérifié a disparu du disque&#x202f;; vérifiez à nouveau le fichier. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>With this file, the shop’s sales are in several currencies ({names}): amounts are added up as they stand, and shown without a currency.</source>
        <translation>Avec ce fichier, les ventes de la boutique sont en plusieurs devises ({names})&#x202f;: les montants sont additionnés tels quels et affichés sans devise.</translation>
    </message>
    <message>
        <source>You imported this file on {when}; nothing was added twice.</source>
        <translation>Vous avez importé ce fichier le {when}&#x202f;; rien n’a été ajouté deux fois.</translation>
    </message>
    <message>
        <source>{orders}: {lines}.</source>
        <translation>{orders}&#x202f;: {lines}.</translation>
    </message>
    <message>
        <source>“{code}” is no currency. Use a code of three letters, such as EUR.</source>
        <translation>«&#x202f;{code}&#x202f;» n’est pas une devise. Utilisez un code de trois lettres, par exemple EUR.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Chinese (simplified), no font here</source>
        <translation>Chinois (simplifié), sans police ici</translation>
    </message>
    <message>
        <source>This computer has no font with Chinese letters: all texts would be empty boxes. Install one, such as Noto Sans CJK (package fonts-noto-cjk or google-noto-sans-cjk-fonts), and start the program again.</source>
        <translation>Cet ordinateur n’a pas de police avec des caractères chinois&#xa0;: tous les textes seraient des cases vides. Installez-en une, par exemple Noto Sans CJK (paquet fonts-noto-cjk ou google-noto-sans-cjk-fonts), puis relancez le programme.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System ({language})</source>
        <translation>Système ({language})</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Advanced Parameters &gt; SQL Manager: a query over the order details; then Export.</source>
        <translation>Paramètres avancés &gt; Base de données &gt; Gestionnaire SQL&#x202f;: une requête sur le détail des commandes&#x202f;; puis Exporter.</translation>
    </message>
    <message>
        <source>Amazon all orders</source>
        <translation>Amazon – toutes les commandes</translation>
    </message>
    <message>
        <source>Amazon order report</source>
        <translation>Amazon – rapport de commandes</translation>
    </message>
    <message>
        <source>Analytics &gt; Orders &gt; choose the time span &gt; Download. Prices are not in it; the plugin Advanced Order Export gives them.</source>
        <translation>Analyses &gt; Commandes &gt; choisissez la période &gt; Télécharger. Les prix n’y figurent pas&#x202f;; l’extension Advanced Order Export les donne.</translation>
    </message>
    <message>
        <source>Ask for the order items: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>Demandez les articles des commandes&#x202f;: numéro de commande, date, client, référence (SKU), quantité et prix, une ligne par produit.</translation>
    </message>
    <message>
        <source>BigCommerce orders</source>
        <translation>BigCommerce – commandes</translation>
    </message>
    <message>
        <source>Clover line items</source>
        <translation>Clover – articles</translation>
    </message>
    <message>
        <source>Etsy order items</source>
        <translation>Etsy – articles commandés</translation>
    </message>
    <message>
        <source>Etsy orders</source>
        <translation>Etsy – commandes</translation>
    </message>
    <message>
        <source>Gumroad sales</source>
        <translation>Gumroad – ventes</translation>
    </message>
    <message>
        <source>Home &gt; All reports &gt; the time span &gt; the report on items.</source>
        <translation>Accueil &gt; Tous les rapports &gt; la période &gt; le rapport sur les articles.</translation>
    </message>
    <message>
        <source>Instacart baskets</source>
        <translation>Instacart – paniers</translation>
    </message>
    <message>
        <source>Instacart orders</source>
        <translation>Instacart – commandes</translation>
    </message>
    <message>
        <source>Instacart products</source>
        <translation>Instacart – produits</translation>
    </message>
    <message>
        <source>JD orders (京东)</source>
        <translation>JD (京东) – commandes</translation>
    </message>
    <message>
        <source>Loyverse receipts by item</source>
        <translation>Loyverse – reçus par article</translation>
    </message>
    <message>
        <source>Magento (Adobe Commerce) names no products in its orders grid. Export the order items instead: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>Magento (Adobe Commerce) ne nomme aucun produit dans sa grille des commandes. Exportez plutôt les articles des commandes&#x202f;: numéro de commande, date, client, référence (SKU), quantité et prix, une ligne par produit.</translation>
    </message>
    <message>
        <source>Magento orders grid</source>
        <translation>Magento – grille des commandes</translation>
    </message>
    <message>
        <source>Olist customers</source>
        <translation>Olist – clients</translation>
    </message>
    <message>
        <source>Olist order list</source>
        <translation>Olist – liste des commandes</translation>
    </message>
    <message>
        <source>Olist orders</source>
        <translation>Olist – commandes</translation>
    </message>
    <message>
        <source>Olist products</source>
        <translation>Olist – produits</translation>
    </message>
    <message>
        <source>Orders &gt; Export &gt; All orders &gt; CSV for Excel.</source>
        <translation>Commandes &gt; Exporter &gt; Toutes les commandes &gt; CSV pour Excel.</translation>
    </message>
    <message>
        <source>Orders &gt; Export all orders &gt; the default template as CSV.</source>
        <translation>Orders &gt; Export all orders &gt; le modèle par défaut, en CSV.</translation>
    </message>
    <message>
        <source>Orders &gt; Order Reports &gt; New orders &gt; Request report &gt; Download.</source>
        <translation>Commandes &gt; Rapports de commandes &gt; Nouvelles commandes &gt; Demander un rapport &gt; Télécharger.</translation>
    </message>
    <message>
        <source>PayPal activity</source>
        <translation>PayPal – activité</translation>
    </message>
    <message>
        <source>PayPal knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>PayPal connaît les paiements, pas les produits. Exportez les commandes avec leurs articles depuis la boutique elle-même.</translation>
    </message>
    <message>
        <source>Pinduoduo orders (拼多多)</source>
        <translation>Pinduoduo (拼多多) – commandes</translation>
    </message>
    <message>
        <source>PrestaShop orders</source>
        <translation>PrestaShop – commandes</translation>
    </message>
    <message>
        <source>REES46 events</source>
        <translation>Événements REES46</translation>
    </message>
    <message>
        <source>Reporting &gt; Line items &gt; Export.</source>
        <translation>Reporting &gt; Line items &gt; Export.</translation>
    </message>
    <message>
        <source>Reports &gt; Fulfilment &gt; All Orders. It names no buyers; the Order Report does.</source>
        <translation>Rapports &gt; Expédié par Amazon &gt; Toutes les commandes. Ce rapport ne nomme pas les acheteurs&#x202f;; le rapport de commandes le fait.</translation>
    </message>
    <message>
        <source>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV.</source>
        <translation>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV.</translation>
    </message>
    <message>
        <source>Reports &gt; Receipts &gt; Export &gt; Receipts by item.</source>
        <translation>Rapports &gt; Reçus &gt; Exporter &gt; Reçus par article.</translation>
    </message>
    <message>
        <source>Reports &gt; Sales &gt; Raw data Excel document.</source>
        <translation>Rapports &gt; Ventes &gt; Document Excel de données brutes.</translation>
    </message>
    <message>
        <source>RetailRocket events</source>
        <translation>RetailRocket – événements</translation>
    </message>
    <message>
        <source>Sales &gt; Export.</source>
        <translation>Sales &gt; Export.</translation>
    </message>
    <message>
        <source>Sales lines with everyday column names</source>
        <translation>Lignes de vente, colonnes courantes</translation>
    </message>
    <message>
        <source>Seller Hub &gt; Orders &gt; Download report.</source>
        <translation>Espace Vendeur &gt; Commandes &gt; Télécharger le rapport.</translation>
    </message>
    <message>
        <source>Selling (or Commerce) &gt; Orders &gt; Download CSV.</source>
        <translation>Vente (ou Commerce) &gt; Commandes &gt; Télécharger le CSV.</translation>
    </message>
    <message>
        <source>Shop Manager &gt; Settings &gt; Options &gt; Download data &gt; Order items, month by month.</source>
        <translation>Gestionnaire de boutique &gt; Paramètres &gt; Options &gt; Télécharger les données &gt; Articles commandés, mois par mois.</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify – clients</translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation>Shopify – commandes</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Shopify – produits</translation>
    </message>
    <message>
        <source>Square items</source>
        <translation>Square – articles</translation>
    </message>
    <message>
        <source>Square transactions</source>
        <translation>Square – transactions</translation>
    </message>
    <message>
        <source>Squarespace orders</source>
        <translation>Squarespace – commandes</translation>
    </message>
    <message>
        <source>Store orders &gt; More actions &gt; Export orders, with all items.</source>
        <translation>Commandes de la boutique &gt; Plus d’actions &gt; Exporter les commandes, avec tous les articles.</translation>
    </message>
    <message>
        <source>Stripe knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>Stripe connaît les paiements, pas les produits. Exportez les commandes avec leurs articles depuis la boutique elle-même.</translation>
    </message>
    <message>
        <source>Stripe payments</source>
        <translation>Stripe – paiements</translation>
    </message>
    <message>
        <source>SumUp items</source>
        <translation>SumUp – articles</translation>
    </message>
    <message>
        <source>Ta-Feng grocery sales</source>
        <translation>Ta-Feng – ventes d’épicerie</translation>
    </message>
    <message>
        <source>Taobao order list (ExportOrderList)</source>
        <translation>Taobao – liste des commandes (ExportOrderList)</translation>
    </message>
    <message>
        <source>Taobao orders (淘宝)</source>
        <translation>Taobao (淘宝) – commandes</translation>
    </message>
    <message>
        <source>The file of transactions as it is published.</source>
        <translation>Le fichier des transactions tel qu’il est publié.</translation>
    </message>
    <message>
        <source>The file online_retail.csv or one of the sheets of online_retail_II.xlsx.</source>
        <translation>Le fichier online_retail.csv ou une des feuilles de online_retail_II.xlsx.</translation>
    </message>
    <message>
        <source>The files of order items, orders, customers and products; drop them together.</source>
        <translation>Les fichiers des articles de commandes, des commandes, des clients et des produits&#x202f;; déposez-les ensemble.</translation>
    </message>
    <message>
        <source>The files order_products, orders and products; drop them together.</source>
        <translation>Les fichiers order_products, orders et products&#x202f;; déposez-les ensemble.</translation>
    </message>
    <message>
        <source>The orders list of PrestaShop does not name the products. In Advanced Parameters &gt; SQL Manager, make an export of the order details (order, date, customer, product, quantity, price) and import that file.</source>
        <translation>La liste des commandes de PrestaShop ne nomme pas les produits. Dans Paramètres avancés &gt; Base de données &gt; Gestionnaire SQL, faites un export du détail des commandes (commande, date, client, produit, quantité, prix) et importez ce fichier.</translation>
    </message>
    <message>
        <source>This export of Etsy (SoldOrders) does not name the products. In Shop Manager &gt; Settings &gt; Options &gt; Download data choose &quot;Order items&quot; (EtsySoldOrderItems) and import that file.</source>
        <translation>Cet export d’Etsy (SoldOrders) ne nomme pas les produits. Dans Gestionnaire de boutique &gt; Paramètres &gt; Options &gt; Télécharger les données, choisissez «&#x202f;Articles commandés&#x202f;» (EtsySoldOrderItems) et importez ce fichier.</translation>
    </message>
    <message>
        <source>This export of Square lists payments without their products. In Transactions &gt; Export choose &quot;Items Detail CSV&quot; and import that file.</source>
        <translation>Cet export de Square liste les paiements sans leurs produits. Dans Transactions &gt; Exporter, choisissez «&#x202f;Détail des articles (CSV)&#x202f;» et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is a list of customers, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>C’est une liste de clients, pas de ventes. Importez-la avec les listes des commandes et des articles de commandes.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>C’est une liste de produits, pas de ventes. Importez-la avec les listes des commandes et des articles de commandes.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order products.</source>
        <translation>C’est une liste de produits, pas de ventes. Importez-la avec les listes des commandes et des produits commandés.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with transaction_data.csv.</source>
        <translation>C’est une liste de produits, pas de ventes. Importez-la avec transaction_data.csv.</translation>
    </message>
    <message>
        <source>This list names buyers and dates but not the products one by one. Import it together with ExportOrderDetailList, the other of the two lists that Taobao exports.</source>
        <translation>Cette liste nomme les acheteurs et les dates, mais pas les produits un par un. Importez-la avec ExportOrderDetailList, l’autre des deux listes que Taobao exporte.</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the list of order products.</source>
        <translation>Cette liste nomme les commandes et les clients, mais pas les produits. Importez-la avec la liste des produits commandés.</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the lists of order items and of customers.</source>
        <translation>Cette liste nomme les commandes et les clients, mais pas les produits. Importez-la avec les listes des articles de commandes et des clients.</translation>
    </message>
    <message>
        <source>This list names the products but neither the buyers nor the dates. Import it together with ExportOrderList, the other of the two lists that Taobao exports.</source>
        <translation>Cette liste nomme les produits, mais ni les acheteurs ni les dates. Importez-la avec ExportOrderList, l’autre des deux listes que Taobao exporte.</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the list of orders (orders.csv).</source>
        <translation>Cette liste nomme les produits, mais ni les clients ni les dates. Importez-la avec la liste des commandes (orders.csv).</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the lists of orders and of customers.</source>
        <translation>Cette liste nomme les produits, mais ni les clients ni les dates. Importez-la avec les listes des commandes et des clients.</translation>
    </message>
    <message>
        <source>This looks like a customer list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>Cela ressemble à une liste de clients, pas à des ventes. Dans Shopify, choisissez Commandes &gt; Exporter &gt; CSV pour Excel, toutes les commandes.</translation>
    </message>
    <message>
        <source>This looks like a product list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>Cela ressemble à une liste de produits, pas à des ventes. Dans Shopify, choisissez Commandes &gt; Exporter &gt; CSV pour Excel, toutes les commandes.</translation>
    </message>
    <message>
        <source>Toast item selections</source>
        <translation>Toast – articles choisis</translation>
    </message>
    <message>
        <source>Transactions &gt; Export &gt; Items Detail CSV.</source>
        <translation>Transactions &gt; Exporter &gt; Détail des articles (CSV).</translation>
    </message>
    <message>
        <source>UCI Online Retail</source>
        <translation>UCI Online Retail</translation>
    </message>
    <message>
        <source>Wix orders</source>
        <translation>Wix – commandes</translation>
    </message>
    <message>
        <source>WooCommerce &gt; Export Orders: choose order number, date, e-mail, SKU, name, quantity and item cost, then Export.</source>
        <translation>WooCommerce &gt; Export Orders&#x202f;: choisissez le numéro de commande, la date, l’e-mail, la référence (SKU), le nom, la quantité et le prix de l’article, puis Export.</translation>
    </message>
    <message>
        <source>WooCommerce orders (Advanced Order Export)</source>
        <translation>WooCommerce – commandes (Advanced Order Export)</translation>
    </message>
    <message>
        <source>WooCommerce orders (Analytics)</source>
        <translation>WooCommerce – commandes (Analyses)</translation>
    </message>
    <message>
        <source>Youzan orders (有赞)</source>
        <translation>Youzan (有赞) – commandes</translation>
    </message>
    <message>
        <source>Zettle raw data</source>
        <translation>Zettle – données brutes</translation>
    </message>
    <message>
        <source>dunnhumby products</source>
        <translation>dunnhumby – produits</translation>
    </message>
    <message>
        <source>dunnhumby transactions</source>
        <translation>dunnhumby – transactions</translation>
    </message>
    <message>
        <source>eBay orders report</source>
        <translation>eBay – rapport de commandes</translation>
    </message>
    <message>
        <source>transaction_data.csv, together with product.csv.</source>
        <translation>transaction_data.csv, avec product.csv.</translation>
    </message>
    <message>
        <source>已卖出的宝贝 &gt; 批量导出: both ExportOrderList and ExportOrderDetailList; drop the two files together.</source>
        <translation>已卖出的宝贝 &gt; 批量导出&#x202f;: ExportOrderList et ExportOrderDetailList&#x202f;; déposez les deux fichiers ensemble.</translation>
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
        <translation>Part {number} sur {count} de l’historique</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so nobody’s taste can be learned. Use bestsellers.</source>
        <translation>Aucune vente de cette boutique n’indique de client&#x202f;: les goûts ne peuvent pas être appris. Utilisez les meilleures ventes.</translation>
    </message>
    <message>
        <source>Stopped before anything was learned. Everything is as it was before.</source>
        <translation>Arrêté avant d’avoir appris quoi que ce soit. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The method “ease” compares all products with all others, which does not fit in memory for {products} products (up to {most} do). Use item-neighbours or factorization.</source>
        <translation>La méthode «&#x202f;ease&#x202f;» compare tous les produits entre eux, ce qui ne tient pas en mémoire pour {products} produits (jusqu’à {most}, oui). Utilisez item-neighbours ou factorization.</translation>
    </message>
    <message>
        <source>The training broke down. Your sales and earlier models are untouched.</source>
        <translation>L’apprentissage a échoué. Vos ventes et vos modèles précédents sont intacts.</translation>
    </message>
    <message>
        <source>The training ended unexpectedly. Your sales and earlier models are untouched; try again, and if it happens again, close other programs to free memory.</source>
        <translation>L’apprentissage s’est arrêté de façon inattendue. Vos ventes et vos modèles précédents sont intacts&#x202f;; réessayez et, si cela se reproduit, fermez d’autres programmes pour libérer de la mémoire.</translation>
    </message>
    <message>
        <source>There is no method “{method}”. There are: auto, {names}.</source>
        <translation>Il n’y a pas de méthode «&#x202f;{method}&#x202f;». Il y a&#x202f;: auto, {names}.</translation>
    </message>
    <message>
        <source>These sales have neither names nor categories of products, so products cannot be compared by them. Use another method, or import a file that has names.</source>
        <translation>Ces ventes n’ont ni noms ni catégories de produits&#x202f;: les produits ne peuvent donc pas être comparés ainsi. Utilisez une autre méthode, ou importez un fichier avec des noms.</translation>
    </message>
    <message>
        <source>This model was made by another version of RecSys Desktop. Update the program, use another model or train a new one.</source>
        <translation>Ce modèle a été créé par une autre version de RecSys Desktop. Mettez le programme à jour, utilisez un autre modèle ou entraînez-en un nouveau.</translation>
    </message>
    <message>
        <source>This shop needs more memory for training than the computer has free. Close other programs.</source>
        <translation>L’apprentissage de cette boutique demande plus de mémoire que l’ordinateur n’en a de libre. Fermez d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Central Europe</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>tous les caractères</translation>
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
        <translation>Accepte la publicité</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>À racheter</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>Choisissez un client pour voir quoi lui proposer.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copy the list with its headers, for a spreadsheet</source>
        <translation>Copier la liste avec ses en-têtes, pour un tableur</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of the list; nothing where it does not fit</source>
        <translation>Son affinité, comparée au premier de la liste&#xa0;; rien là où il ne convient pas</translation>
    </message>
    <message>
        <source>Lists of the chosen customer</source>
        <translation>Listes du client choisi</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>New since the model was trained: the list follows from the purchases since then.</source>
        <translation>Nouveau depuis l’entraînement du modèle&#x202f;: la liste découle des achats faits depuis.</translation>
    </message>
    <message>
        <source>No taste is known yet: these are what sells best now.</source>
        <translation>Aucun goût n’est encore connu&#x202f;: voici ce qui se vend le mieux en ce moment.</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Rien n’a encore été acheté.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>One page with both lists, for the counter</source>
        <translation>Une page avec les deux listes, pour le comptoir</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>Prix de la dernière vente</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>The list is copied: paste it into a letter or a spreadsheet.</source>
        <translation>La liste est copiée&#x202f;: collez-la dans une lettre ou un tableur.</translation>
    </message>
    <message>
        <source>There is no product that was not bought yet.</source>
        <translation>Il n’y a aucun produit qui n’ait pas encore été acheté.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>Refuse la publicité</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>acheté le {day}</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a product on the map</source>
        <translation>Trouver un produit sur la carte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Afficher toute la carte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>● this product   ○ similar   • bought</source>
        <translation>● ce produit   ○ similaire   • acheté</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all products</source>
        <translation>Carte de tous les produits</translation>
    </message>
    <message>
        <source>{bought} purchases, the offer and {near} similar products</source>
        <translation>{bought} achats, la proposition et {near} produits similaires</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message numerus="yes">
        <source>%Ln sales lines are of unknown customers: nothing is learned from these.</source>
        <translation>
            <numerusform>%Ln ligne de vente est sans client connu&#x202f;: rien n’en est appris.</numerusform>
            <numerusform>%Ln lignes de vente sont sans client connu&#x202f;: rien n’en est appris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sales lines</source>
        <translation>
            <numerusform>Ajouter&#x202f;%Ln ligne de vente</numerusform>
            <numerusform>Ajouter&#x202f;%Ln lignes de vente</numerusform>
        </translation>
    </message>
    <message>
        <source>Add sales lines</source>
        <translation>Ajouter des lignes de vente</translation>
    </message>
    <message>
        <source>All sales lines of this file are here already.</source>
        <translation>Toutes les lignes de vente de ce fichier sont déjà présentes.</translation>
    </message>
    <message>
        <source>Are these sales?</source>
        <translation>Est-ce que ce sont des ventes&#x202f;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln lines</source>
        <translation>
            <numerusform>%Ln ligne vérifiée</numerusform>
            <numerusform>%Ln lignes vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked lines</source>
        <translation>Lignes vérifiées</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>Vérification de {file} …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Each row of a sales file names an order, its date and a product; for personal lists the customer, too. Choose above each of these columns what it means.</source>
        <translation>Chaque ligne d’un fichier de ventes indique une commande, sa date et un produit&#x202f;; pour des listes personnelles, le client aussi. Choisissez au-dessus de chacune de ces colonnes ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>Export the orders of your shop anew, or choose another file.</source>
        <translation>Exportez à nouveau les commandes de votre boutique, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans lui</translation>
    </message>
    <message>
        <source>It tells who, when and what, but no order, quantity or price: is it a list of something else, such as reviews? If these are sales, choose above the column that names the product.</source>
        <translation>Le fichier dit qui, quand et quoi, mais ni commande, ni quantité, ni prix&#x202f;: est-ce une liste d’autre chose, d’avis par exemple&#x202f;? Si ce sont des ventes, choisissez ci-dessus la colonne du produit.</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>Examen de {file} …</translation>
    </message>
    <message>
        <source>Not everything is found</source>
        <translation>Tout n’a pas été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Note what %Ln customers say to mail</source>
        <translation>
            <numerusform>Noter ce que %Ln client dit de la publicité</numerusform>
            <numerusform>Noter ce que %Ln clients disent de la publicité</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Rien à ajouter</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Ignorer ce fichier</translation>
    </message>
    <message>
        <source>Still to be named: {names}.</source>
        <translation>Encore à désigner&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The file is looked at</source>
        <translation>Le fichier est examiné</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Quelle colonne est laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>You imported this file on {when}.</source>
        <translation>Vous avez importé ce fichier le {when}.</translation>
    </message>
    <message>
        <source>You see in a moment what the file holds. Nothing is added before you say so.</source>
        <translation>Vous verrez dans un instant ce que contient le fichier. Rien n’est ajouté avant votre accord.</translation>
    </message>
    <message>
        <source>{advice} Nothing of {file} was added.</source>
        <translation>{advice} Rien de {file} n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Lignes illisibles</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Agrees to mail</source>
        <translation>Accepte la publicité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Customer, where nothing else tells</source>
        <translation>Client, faute d’autre indication</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Total de la ligne</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>Refuse la publicité</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>Signification de la colonne {name}</translation>
    </message>
    <message>
        <source>What the column “{name}” means</source>
        <translation>Ce que signifie la colonne «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>bestseller share</source>
        <translation>part des meilleures ventes</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>taux de réussite</translation>
    </message>
    <message>
        <source>new share</source>
        <translation>part des nouveautés</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>chiffre d’affaires</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About RecSys Desktop</source>
        <translation>À &amp;propos de RecSys Desktop</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>&amp;Importer des ventes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>&amp;Nouvelle boutique…</translation>
    </message>
    <message>
        <source>&amp;Open shop…</source>
        <translation>&amp;Ouvrir une boutique…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Recent shops</source>
        <translation>Boutiques &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Try the sample shop</source>
        <translation>&amp;Essayer la boutique d’exemple</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Copier tout le &amp;tableau</translation>
    </message>
    <message>
        <source>F&amp;orget the customer…</source>
        <translation>&amp;Oublier le client…</translation>
    </message>
    <message>
        <source>Go to the &amp;pages’ names</source>
        <translation>Aller aux &amp;noms des pages</translation>
    </message>
    <message>
        <source>No shop was opened yet</source>
        <translation>Aucune boutique n’a encore été ouverte</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders. The folder is {folder}.</source>
        <translation>Cet ordinateur n’a pas de programme qui affiche les dossiers. Le dossier est {folder}.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Alike by description</source>
        <translation>Description proche</translation>
    </message>
    <message>
        <source>All products at once</source>
        <translation>Tous les produits</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Meilleures ventes</translation>
    </message>
    <message>
        <source>Bestsellers of each category</source>
        <translation>Meilleures par catégorie</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Achetés ensemble</translation>
    </message>
    <message>
        <source>Customers alike</source>
        <translation>Clients similaires</translation>
    </message>
    <message>
        <source>Customers’ taste</source>
        <translation>Goûts des clients</translation>
    </message>
    <message>
        <source>Guesses bought or not bought, pair by pair (classic). Good to compare with; the other ways are mostly better and faster.</source>
        <translation>Devine, paire par paire, ce qui est acheté ou non (méthode classique). Bon pour comparer&#x202f;; les autres méthodes sont le plus souvent meilleures et plus rapides.</translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation>Laisser le programme choisir</translation>
    </message>
    <message>
        <source>Looks at names, categories and prices of what a customer bought (content). Good where most products are new or rarely sold.</source>
        <translation>Regarde les noms, catégories et prix de ce qu’un client a acheté (contenu). Bon quand la plupart des produits sont nouveaux ou rarement vendus.</translation>
    </message>
    <message>
        <source>Looks at what sold most lately in the categories that a customer buys. Good where categories tell more than single products.</source>
        <translation>Regarde ce qui s’est le mieux vendu récemment dans les catégories qu’un client achète. Bon quand les catégories en disent plus que les produits un par un.</translation>
    </message>
    <message>
        <source>Looks at what sold most lately, for as many days as did best on your last weeks. Good for a start, and where sales name no customers.</source>
        <translation>Regarde ce qui s’est le mieux vendu récemment, sur le nombre de jours qui a le mieux réussi sur vos dernières semaines. Bon pour commencer, et quand les ventes n’indiquent pas de clients.</translation>
    </message>
    <message>
        <source>Looks at what the most similar customers bought (user neighbours). Good where customers fall into groups.</source>
        <translation>Regarde ce qu’ont acheté les clients les plus similaires (voisins par client). Bon quand les clients forment des groupes.</translation>
    </message>
    <message>
        <source>Looks at which products the same customers buy (item neighbours). Good where things go together, and easy to understand.</source>
        <translation>Regarde quels produits les mêmes clients achètent (voisins par produit). Bon quand les produits vont ensemble, et facile à comprendre.</translation>
    </message>
    <message>
        <source>Looks at who bought what, and when (factorization). Good where many customers come back and differ.</source>
        <translation>Regarde qui a acheté quoi, et quand (factorisation). Bon quand beaucoup de clients reviennent et diffèrent.</translation>
    </message>
    <message>
        <source>Mixes the two ways that did best together on your last weeks (blend). Good where every hit counts and time does not.</source>
        <translation>Combine les deux méthodes qui ont le mieux réussi ensemble sur vos dernières semaines (mélange). Bon quand chaque réussite compte et que le temps ne compte pas.</translation>
    </message>
    <message>
        <source>Textbook neural network</source>
        <translation>Réseau de neurones</translation>
    </message>
    <message>
        <source>Tries several ways on your last weeks, may mix two, and keeps the simplest of the best; bestsellers where nothing does better. Good for nearly every shop.</source>
        <translation>Essaie plusieurs méthodes sur vos dernières semaines, en combine parfois deux, et garde la plus simple des meilleures&#x202f;; les meilleures ventes si rien ne fait mieux. Bon pour presque toutes les boutiques.</translation>
    </message>
    <message>
        <source>Two ways mixed</source>
        <translation>Mélange de deux</translation>
    </message>
    <message>
        <source>Weighs every product against all others in one calculation (EASE). Good for up to some thousand products.</source>
        <translation>Compare chaque produit à tous les autres en un seul calcul (EASE). Bon jusqu’à quelques milliers de produits.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Here the program learns what your customers like. Train again when new sales have come in.</source>
        <translation>Ici, le programme apprend ce qui plaît à vos clients. Entraînez-le à nouveau quand de nouvelles ventes sont arrivées.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>Bringing the model back</source>
        <translation>Retour du modèle</translation>
    </message>
    <message>
        <source>Changing the model</source>
        <translation>Changement de modèle</translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Removing the model</source>
        <translation>Suppression du modèle</translation>
    </message>
    <message>
        <source>The lists come from the {model} now.</source>
        <translation>Les listes viennent maintenant du {model}.</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>In use: model of {moment}</source>
        <translation>Utilisé&#x202f;: modèle du {moment}</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>Aucune vente ne dit qui a acheté&#xa0;: tout le monde reçoit ce qui se vend le mieux.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>Sur 100 clients revenus, {model} ont acheté un produit nouveau pour eux parmi les meilleures ventes.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>Sur 100 clients revenus, {model} ont acheté un produit nouveau pour eux parmi les dix de leur liste&#x202f;; une liste des meilleures ventes en aurait touché {bestsellers}.</translation>
    </message>
    <message>
        <source>The bestsellers did better on these weeks: use them, or train again with more sales.</source>
        <translation>Les meilleures ventes ont fait mieux ces semaines-là&#x202f;: utilisez-les, ou entraînez à nouveau avec plus de ventes.</translation>
    </message>
    <message>
        <source>The difference may be chance: these customers are too few to tell the lists apart.</source>
        <translation>La différence peut être due au hasard&#x202f;: ces clients sont trop peu nombreux pour départager les listes.</translation>
    </message>
    <message>
        <source>This model could not be tested: too few customers came back in the last weeks.</source>
        <translation>Ce modèle n’a pas pu être testé&#x202f;: trop peu de clients sont revenus ces dernières semaines.</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>Trop peu de clients sont revenus ces dernières semaines pour tester quoi que ce soit&#xa0;: tout le monde reçoit ce qui se vend le mieux.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>encore environ&#x202f;%Ln min</numerusform>
            <numerusform>encore environ&#x202f;%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>encore environ&#x202f;%Ln s</numerusform>
            <numerusform>encore environ&#x202f;%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>model of {moment}</source>
        <translation>modèle du {moment}</translation>
    </message>
    <message>
        <source>stopped early: it does not know the last weeks</source>
        <translation>arrêté tôt&#x202f;: il ne connaît pas les dernières semaines</translation>
    </message>
    <message>
        <source>tested on {customers} customers of the last {days} days</source>
        <translation>testé sur {customers} clients des {days} derniers jours</translation>
    </message>
    <message>
        <source>{lines} sales lines of known customers</source>
        <translation>{lines} lignes de vente de clients connus</translation>
    </message>
    <message>
        <source>{method}, stopped early</source>
        <translation>{method}, arrêté tôt</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Meilleures ventes</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>Clients sur 100 qui sont revenus et ont acheté un produit nouveau pour eux parmi les dix de leur liste</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>Le nombre de lignes dont il a appris</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Comment il a appris</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Durée de l’apprentissage</translation>
    </message>
    <message>
        <source>How many of 100 customers a list of bestsellers would have caught</source>
        <translation>Combien de clients sur 100 une liste des meilleures ventes aurait touchés</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Let the lists come from the chosen model (Enter)</source>
        <translation>Faire venir les listes du modèle choisi (Entrée)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>Sur 100 clients</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>Sur 100 clients&#x202f;: dans 95 tests sur 100 comme celui-ci, le chiffre se situe entre ces deux-là</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen model (Delete); you can undo it</source>
        <translation>Supprimer le modèle choisi (Suppr)&#x202f;; vous pouvez l’annuler</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>Lignes de vente</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>Presque sûrement</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>When its training ended</source>
        <translation>La fin de son apprentissage</translation>
    </message>
    <message>
        <source>{count}. Choose two with Ctrl to compare them.</source>
        <translation>{count}. Choisissez-en deux avec Ctrl pour les comparer.</translation>
    </message>
    <message>
        <source>● The lists come from this model</source>
        <translation>● Les listes viennent de ce modèle</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Sales by month</source>
        <translation>Ventes par mois</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Ventes par mois</translation>
    </message>
    <message numerus="yes">
        <source>Sales in the last %Ln months</source>
        <translation>
            <numerusform>Ventes du dernier mois</numerusform>
            <numerusform>Ventes des&#x202f;%Ln derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales lines by month</source>
        <translation>Lignes de vente par mois</translation>
    </message>
    <message>
        <source>sales end on {day}</source>
        <translation>les ventes s’arrêtent le {day}</translation>
    </message>
    <message>
        <source>takings {money}</source>
        <translation>ventes&#x202f;: {money}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>1 new line since the model</source>
        <translation>1 nouvelle ligne depuis le modèle</translation>
    </message>
    <message>
        <source>Import a file of sales: each line says who bought what, and when.</source>
        <translation>Importez un fichier de ventes&#x202f;: chaque ligne dit qui a acheté quoi, et quand.</translation>
    </message>
    <message>
        <source>Import my sales…</source>
        <translation>Importer mes ventes…</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>Importer des ventes…</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most.</source>
        <translation>Il apprend de vos ventes ce qui plaît aux clients. Cela prend une ou deux minutes au plus.</translation>
    </message>
    <message>
        <source>It learns that from your sales: choose a file from your shop’s program or till, or drag it onto this window. Everything stays on this computer. Or look around first, in a made-up shop of teas and coffees: it is ready within seconds.</source>
        <translation>Il l’apprend de vos ventes&#x202f;: choisissez un fichier de votre logiciel de boutique ou de votre caisse, ou faites glisser ce fichier sur cette fenêtre. Tout reste sur cet ordinateur. Ou visitez d’abord une boutique inventée de thés et de cafés&#x202f;: elle est prête en quelques secondes.</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>Pas encore de modèle&#x202f;: entraînez-en un</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>Ouvrir une boutique…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>The lists are ready</source>
        <translation>Les listes sont prêtes</translation>
    </message>
    <message>
        <source>The lists follow in a moment. You can look around meanwhile.</source>
        <translation>Les listes suivent dans un instant. En attendant, vous pouvez explorer.</translation>
    </message>
    <message>
        <source>The lists follow the sales that are here; the model of {day} has learned from others, too.</source>
        <translation>Les listes suivent les ventes présentes&#x202f;; le modèle du {day} a aussi appris d’autres ventes.</translation>
    </message>
    <message>
        <source>The lists take the new sales into account already; the model of {day} has not learned from them.</source>
        <translation>Les listes tiennent déjà compte des nouvelles ventes&#x202f;; le modèle du {day} n’en a pas encore appris.</translation>
    </message>
    <message>
        <source>The model of {day} knows all sales that are here.</source>
        <translation>Le modèle du {day} connaît toutes les ventes présentes ici.</translation>
    </message>
    <message>
        <source>The program is learning what your customers like</source>
        <translation>Le programme apprend ce qui plaît à vos clients</translation>
    </message>
    <message>
        <source>This program finds out what to offer to each of your customers, and tells why</source>
        <translation>Ce programme trouve quoi proposer à chacun de vos clients, et dit pourquoi</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Cette boutique n’a pas encore de ventes</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entraîner à nouveau</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Essayer la boutique d’exemple</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Your sales have changed since the model</source>
        <translation>Vos ventes ont changé depuis le modèle</translation>
    </message>
    <message>
        <source>{count} new lines since the model</source>
        <translation>{count} nouvelles lignes depuis le modèle</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>payée en partie</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>remboursée en partie</translation>
    </message>
    <message>
        <source>payment reserved</source>
        <translation>paiement réservé</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursée</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expédiée</translation>
    </message>
    <message>
        <source>voided (never paid)</source>
        <translation>annulée (jamais payée)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pas encore payée</translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders since {day}</source>
        <translation>
            <numerusform>%Ln commande depuis le {day}</numerusform>
            <numerusform>%Ln commandes depuis le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order, on {day}</source>
        <translation>1 commande, le {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et&#x202f;%Ln autre</numerusform>
            <numerusform>et&#x202f;%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{money} spent before refunds</source>
        <translation>{money} avant remboursements</translation>
    </message>
</context>
<context>
    <name>OrdersStrip</name>
    <message>
        <source>Orders over time</source>
        <translation>Commandes au fil du temps</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What your shop holds, and what to do next.</source>
        <translation>Ce que contient votre boutique, et ce qu’il reste à faire.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Model of {day}, learned from {lines} sales lines of known customers.</source>
        <translation>Modèle du {day}, appris de {lines} lignes de vente de clients connus.</translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation>Imprimé le {day}.</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>Rapport de {shop}</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF file instead.</source>
        <translation>L’imprimante n’a pas accepté le rapport. Enregistrez-le plutôt en PDF.</translation>
    </message>
</context>
<context>
    <name>PaperTasks</name>
    <message>
        <source>Printing the report</source>
        <translation>Impression du rapport</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Enregistrement du rapport</translation>
    </message>
    <message>
        <source>The report is saved in {file}.</source>
        <translation>Le rapport est enregistré dans {file}.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>There is no printer. Save the report as a PDF file instead.</source>
        <translation>Il n’y a pas d’imprimante. Enregistrez plutôt le rapport en PDF.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>Rapport de {shop}</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation>Aucun client ne correspond.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Cdes</translation>
    </message>
    <message>
        <source>Quantity times price of all purchases, as in the files, before refunds; lines without a price count as 0</source>
        <translation>Quantité fois prix de tous les achats, comme dans les fichiers, avant remboursements&#xa0;; les lignes sans prix comptent pour 0</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Nom ou e-mail</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Afficher tous les clients</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>{shown} of {total} customers</source>
        <translation>{shown} clients sur {total}</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Give the shop a name and a folder.</source>
        <translation>Donnez à la boutique un nom et un dossier.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>It will be in {folder}.</source>
        <translation>Elle sera dans {folder}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name the folder in full, from its drive or root on.</source>
        <translation>Indiquez le dossier en entier, à partir de son lecteur ou de sa racine.</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <translation>Le nom de la boutique</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>Quelque chose porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>Ce dossier ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Where the lists are good</source>
        <translation>Où les listes sont bonnes</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>All %Ln rows.</source>
        <translation>
            <numerusform>%Ln ligne.</numerusform>
            <numerusform>Toutes les %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first rows</source>
        <translation>Revenir aux premières lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns not needed are hidden: {count}</source>
        <translation>Colonnes inutiles masquées&#x202f;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln customers.</source>
        <translation>
            <numerusform>Pour&#x202f;%Ln client.</numerusform>
            <numerusform>Pour&#x202f;%Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide columns that are not needed</source>
        <translation>Masquer les colonnes inutiles</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The codes in place of customers are drawn anew for the file.</source>
        <translation>Les codes qui remplacent les clients sont tirés à nouveau pour le fichier.</translation>
    </message>
    <message>
        <source>The file’s beginning</source>
        <translation>Le début du fichier</translation>
    </message>
    <message>
        <source>The file’s first lines</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>The file’s first rows</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>The first {rows} rows.</source>
        <translation>Les {rows} premières lignes.</translation>
    </message>
    <message>
        <source>Your sales name no e-mail addresses: the customer’s number stands in their place.</source>
        <translation>Vos ventes n’indiquent aucune adresse e-mail&#x202f;: le numéro du client figure à la place.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln rows.</source>
        <translation>
            <numerusform>{name}&#x202f;: %Ln ligne.</numerusform>
            <numerusform>{name}&#x202f;: toutes les %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the first {rows}.</source>
        <translation>{name}&#x202f;: les {rows} premières.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Choose a product on the left: beside it stand what is like it, and whom to tell about it.</source>
        <translation>Choisissez un produit à gauche&#x202f;: à côté s’affichent ceux qui lui ressemblent, et à qui en parler.</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>Choisissez un produit pour voir ce qui lui ressemble.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Privacy and program</source>
        <translation>Confidentialité et programme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>RecSys Desktop {version}</source>
        <translation>RecSys Desktop {version}</translation>
    </message>
    <message>
        <source>Sales, customers and lists stay on this computer: the program connects to nothing and sends nothing.</source>
        <translation>Ventes, clients et listes restent sur cet ordinateur&#x202f;: le programme ne se connecte à rien et n’envoie rien.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Afficher le dossier de données</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Afficher le dossier du journal</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the models</source>
        <translation>Vérification des modèles</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Vérification des ventes</translation>
    </message>
    <message>
        <source>Choosing the best</source>
        <translation>Choix du meilleur</translation>
    </message>
    <message>
        <source>Choosing the customers</source>
        <translation>Choix des clients</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>Fermeture du fichier</translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation>Comparaison avec la boutique</translation>
    </message>
    <message>
        <source>Copying the sales</source>
        <translation>Copie des ventes</translation>
    </message>
    <message>
        <source>Counting what sells</source>
        <translation>Calcul de ce qui se vend</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>Oubli du client</translation>
    </message>
    <message>
        <source>Judging the lists</source>
        <translation>Évaluation des listes</translation>
    </message>
    <message>
        <source>Learning from all sales</source>
        <translation>Apprentissage de toutes les ventes</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Looking at the sales</source>
        <translation>Examen des ventes</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Examen de {name}</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>Préparation des listes</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Putting orders together</source>
        <translation>Regroupement des commandes</translation>
    </message>
    <message>
        <source>Reading sales lines</source>
        <translation>Lecture des lignes de vente</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Reading the table “{table}”</source>
        <translation>Lecture de la table «&#x202f;{table}&#x202f;»</translation>
    </message>
    <message>
        <source>Reading “{sheet}”</source>
        <translation>Lecture de «&#x202f;{sheet}&#x202f;»</translation>
    </message>
    <message>
        <source>Restoring the shop</source>
        <translation>Restauration de la boutique</translation>
    </message>
    <message>
        <source>Saving the backup</source>
        <translation>Enregistrement de la sauvegarde</translation>
    </message>
    <message>
        <source>Starting to learn</source>
        <translation>Début de l’apprentissage</translation>
    </message>
    <message>
        <source>Storing sales lines</source>
        <translation>Enregistrement des lignes de vente</translation>
    </message>
    <message>
        <source>Taking back sales lines</source>
        <translation>Retrait des lignes de vente</translation>
    </message>
    <message>
        <source>Trying settings {trial} of {trials}</source>
        <translation>Essai {trial} sur {trials}</translation>
    </message>
    <message>
        <source>Trying settings {tried} of {trials}</source>
        <translation>Essai {tried} sur {trials}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>Décompression de {name}</translation>
    </message>
    <message>
        <source>Writing sales lines</source>
        <translation>Écriture des lignes de vente</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>Écriture des listes</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Always beside the others: what all must beat</source>
        <translation>Toujours à côté des autres&#x202f;: ce que toutes doivent dépasser</translation>
    </message>
    <message>
        <source>As fits the shop</source>
        <translation>Selon la boutique</translation>
    </message>
    <message>
        <source>For each way; the test takes longer, too.</source>
        <translation>Par méthode&#x202f;; le test lui-même prend plus de temps.</translation>
    </message>
    <message>
        <source>Hides the last weeks of your sales, makes lists from all that came before, and counts who then bought something from the list. It takes some minutes, and you can go on working.</source>
        <translation>Cache les dernières semaines de vos ventes, fait des listes avec tout ce qui précède, et compte qui a ensuite acheté un produit de sa liste. Cela prend quelques minutes, et vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>How many of the last weeks to hide:</source>
        <translation>Combien des dernières semaines cacher&#x202f;:</translation>
    </message>
    <message>
        <source>Shows what lists from the last eighth, quarter and half of the history catch</source>
        <translation>Montre ce que trouvent les listes tirées du dernier huitième, quart et de la dernière moitié de l’historique</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Test the lists</source>
        <translation>Tester les listes</translation>
    </message>
    <message>
        <source>Test the lists on the last weeks</source>
        <translation>Tester les listes sur les dernières semaines</translation>
    </message>
    <message>
        <source>The last four weeks, or a quarter of a shorter history</source>
        <translation>Les quatre dernières semaines, ou un quart d’un historique plus court</translation>
    </message>
    <message>
        <source>The test is on its way: its progress stands at the foot of the window. You can go on working.</source>
        <translation>Le test est en cours&#x202f;: son avancement figure en bas de la fenêtre. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Try less history, too</source>
        <translation>Essayer aussi moins d’historique</translation>
    </message>
    <message>
        <source>Which ways to learn are tested, on how many weeks, and for how long</source>
        <translation>Quelles méthodes sont testées, sur combien de semaines et combien de temps</translation>
    </message>
</context>
<context>
    <name>ProofPlots</name>
    <message>
        <source>1–{months} months</source>
        <translation>1–{months} mois</translation>
    </message>
    <message>
        <source>Buy again, by length of the list</source>
        <translation>À racheter, selon la longueur de la liste</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>Selon le nombre de commandes antérieures</translation>
    </message>
    <message>
        <source>By how much history was learned from</source>
        <translation>Selon la longueur de l’historique</translation>
    </message>
    <message>
        <source>Learned from the last {span} before the test: {lines} sales lines, {customers} customers</source>
        <translation>Appris des {span} avant le test&#x202f;: {lines} lignes de vente, {customers} clients</translation>
    </message>
    <message>
        <source>New for you, by length of the list</source>
        <translation>Nouveau pour vous, selon la longueur de la liste</translation>
    </message>
    <message>
        <source>Products on sale for {age}: {count} purchases</source>
        <translation>Produits en vente depuis {age}&#x202f;: {count} achats</translation>
    </message>
    <message>
        <source>Purchases in 100 on the list, by the product’s age</source>
        <translation>Achats sur 100 dans la liste, selon l’âge du produit</translation>
    </message>
    <message>
        <source>Variety: products shown, and customers in 100 who bought</source>
        <translation>Variété&#x202f;: produits proposés, et clients sur 100 ayant acheté</translation>
    </message>
    <message>
        <source>over {months} months</source>
        <translation>plus de {months} mois</translation>
    </message>
    <message>
        <source>products shown, %</source>
        <translation>produits proposés,&#x202f;%</translation>
    </message>
    <message>
        <source>under {weeks} weeks</source>
        <translation>moins de {weeks} semaines</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} mois</translation>
    </message>
    <message>
        <source>{name}: {shown} of all products shown, {hits} customers in 100</source>
        <translation>{name}&#x202f;: {shown} de tous les produits proposés, {hits} clients sur 100</translation>
    </message>
</context>
<context>
    <name>ProofWording</name>
    <message>
        <source>About as good: {methods}.</source>
        <translation>À peu près aussi bien&#x202f;: {methods}.</translation>
    </message>
    <message>
        <source>Another model is in use since this test.</source>
        <translation>Un autre modèle est utilisé depuis ce test.</translation>
    </message>
    <message>
        <source>Best: {method}.</source>
        <translation>La meilleure&#x202f;: {method}.</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>À racheter</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>Clients sur 100 ayant acheté dans leur liste</translation>
    </message>
    <message>
        <source>How many of all products are on at least one list (coverage)</source>
        <translation>Combien de tous les produits figurent dans au moins une liste (couverture)</translation>
    </message>
    <message>
        <source>How much of what these customers bought was on their list (recall)</source>
        <translation>La part des achats de ces clients qui figurait dans leur liste (rappel)</translation>
    </message>
    <message>
        <source>It was better than all other ways, and that is sure.</source>
        <translation>Elle a fait mieux que toutes les autres méthodes, et c’est sûr.</translation>
    </message>
    <message>
        <source>Made before your last import: test again to see how the lists do with the sales of today.</source>
        <translation>Fait avant votre dernier import&#x202f;: testez à nouveau pour voir ce que valent les listes avec les ventes d’aujourd’hui.</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>Non testée&#x202f;: {method}. {reason}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>Sur 100 clients revenus, {model} ont acheté un produit nouveau pour eux parmi les meilleures ventes.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of {length}. A bestseller list would have caught {bestsellers}.</source>
        <translation>Sur 100 clients revenus, {model} ont acheté un produit nouveau pour eux parmi les {length} de leur liste. Une liste des meilleures ventes en aurait touché {bestsellers}.</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the 28 days before</source>
        <translation>Parmi toutes les places des listes, celles d’un produit vendu pour la première fois dans les 28 jours précédents</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with one of the best sold hundredth of the products</source>
        <translation>Parmi toutes les places des listes, celles d’un produit du centième le mieux vendu</translation>
    </message>
    <message>
        <source>Order of the lists, 0 to 100 (NDCG)</source>
        <translation>Ordre des listes, de 0 à 100 (NDCG)</translation>
    </message>
    <message>
        <source>Places with all-time bestsellers</source>
        <translation>Succès de toujours</translation>
    </message>
    <message>
        <source>Places with new products</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Produits proposés</translation>
    </message>
    <message>
        <source>Program’s choice: {method}</source>
        <translation>Choix auto&#x202f;: {method}</translation>
    </message>
    <message>
        <source>Purchases caught</source>
        <translation>Achats trouvés</translation>
    </message>
    <message>
        <source>Spent per customer</source>
        <translation>Dépense par client</translation>
    </message>
    <message>
        <source>Test of {moment}.</source>
        <translation>Test du {moment}.</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), of which nothing was known when the lists were made: {customers} customers who came back and bought a product for the first time.</source>
        <translation>Testé sur vos propres ventes du {since} au {until} ({days} jours), dont rien n’était connu quand les listes ont été faites&#x202f;: {customers} clients qui sont revenus et ont acheté un produit pour la première fois.</translation>
    </message>
    <message>
        <source>The thin lines show how sure each figure is (95 %). Order of the lists: 100 where all that was bought stood at the top, 0 where nothing of it was on the list.</source>
        <translation>Les traits fins montrent à quel point chaque chiffre est sûr (95&#x202f;%). Ordre des listes&#x202f;: 100 si tout ce qui a été acheté était en haut, 0 si rien n’en figurait dans la liste.</translation>
    </message>
    <message>
        <source>What a customer had bought before. {customers} customers.</source>
        <translation>Ce qu’un client avait déjà acheté. {customers} clients.</translation>
    </message>
    <message>
        <source>What a customer had never bought before. {customers} customers.</source>
        <translation>Ce qu’un client n’avait jamais acheté. {customers} clients.</translation>
    </message>
    <message>
        <source>What a customer spent on products of the list of {length}, on average</source>
        <translation>Ce qu’un client a dépensé en moyenne pour les {length} produits de la liste</translation>
    </message>
    <message>
        <source>What was bought often and lately</source>
        <translation>Fréquents et récents</translation>
    </message>
    <message>
        <source>Your lists, by customers’ rhythm</source>
        <translation>Vos listes, au rythme des clients</translation>
    </message>
    <message>
        <source>surely between {low} and {high}</source>
        <translation>presque sûrement entre {low} et {high}</translation>
    </message>
    <message>
        <source>{name}: {value}, surely between {low} and {high}</source>
        <translation>{name}&#x202f;: {value}, presque sûrement entre {low} et {high}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Informations de &amp;facturation&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Fin&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Début&#x202f;:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Priorité de la tâche&#x202f;:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Heure d’impression&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Identification nécessaire</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Il faut s’identifier pour utiliser %1 sur %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Il faut s’identifier pour utiliser %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nom d’utilisateur&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Voir dans&#x202f;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#x202f;:</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ordre des pages&#x202f;:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages &amp;par feuille&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 n’est pas écrit correctement. Séparez les pages et les plages par «&#x202f;,&#x202f;», écrivez les plages avec «&#x202f;-&#x202f;» et veillez à ce qu’elles ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflit dans le recto verso</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Pages non valables</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Les réglages du recto verso se contredisent. Voulez-vous les corriger&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflit dans les réglages avancés</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>Valeur personnalisée pour %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflit dans la mise en page</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Les réglages de la mise en page se contredisent. Voulez-vous les corriger&#x202f;?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Certains réglages avancés se contredisent. Voulez-vous les corriger&#x202f;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Certains réglages se contredisent. Veuillez les corriger.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression recto verso</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le grand côté</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Pages à imprimer&#x202f;:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Pages ou plages séparées par des virgules&#x202f;; une plage s’écrit avec deux nombres et un tiret. Par exemple, 3,5-7,9 imprime les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>A second shop</source>
        <translation>Une deuxième boutique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Count as sales</source>
        <translation>Les compter</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Aucune question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Cette boutique</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Recent shops</source>
        <translation>Boutiques récentes</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Removed: the {model}</source>
        <translation>Supprimé&#x202f;: le {model}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From the training</source>
        <translation>À l’entraînement</translation>
    </message>
    <message>
        <source>How good the lists are, tested on your own last weeks against a plain list of bestsellers.</source>
        <translation>La qualité des listes, testée sur vos propres dernières semaines face à une simple liste des meilleures ventes.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
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
            <numerusform>%Ln autre en attente</numerusform>
            <numerusform>%Ln autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>Arrêter maintenant&#x202f;; le meilleur modèle trouvé jusqu’ici est utilisé désormais</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Le meilleur est conservé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Tâche en cours</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>encore environ&#x202f;%Ln min</numerusform>
            <numerusform>encore environ&#x202f;%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>encore environ&#x202f;%Ln s</numerusform>
            <numerusform>encore environ&#x202f;%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} {unit} sur {total}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{title}: {phase}</source>
        <translation>{title}&#x202f;: {phase}</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message numerus="yes">
        <source>%Ln invisible control characters were dropped.</source>
        <translation>
            <numerusform>%Ln caractère de contrôle invisible a été supprimé.</numerusform>
            <numerusform>%Ln caractères de contrôle invisibles ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were refunded in part; the file does not say for which products, so they count in full.</source>
        <translation>
            <numerusform>%Ln commande a été remboursée en partie&#xa0;; le fichier ne dit pas pour quels produits, elle compte donc en entier.</numerusform>
            <numerusform>%Ln commandes ont été remboursées en partie&#xa0;; le fichier ne dit pas pour quels produits, elles comptent donc en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without an e-mail address went to the customer with the same name and postcode.</source>
        <translation>
            <numerusform>%Ln commande sans adresse e-mail a été attribuée au client de mêmes nom et code postal.</numerusform>
            <numerusform>%Ln commandes sans adresse e-mail ont été attribuées au client de mêmes nom et code postal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read; left out: {where}.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être lue&#x202f;; écartée&#x202f;: {where}.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être lues&#x202f;; écartées&#x202f;: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no readable price; kept without one.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas de prix lisible&#x202f;; gardée sans prix.</numerusform>
            <numerusform>%Ln lignes n’ont pas de prix lisible&#x202f;; gardées sans prix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?</source>
        <translation>
            <numerusform>%Ln ligne ressemble à des frais de port, un pourboire, une carte cadeau, des frais ou une remise&#x202f;: {examples}. L’écarter&#x202f;?</numerusform>
            <numerusform>%Ln lignes ressemblent à des frais de port, pourboires, cartes cadeaux, frais ou remises&#x202f;: {examples}. Les écarter&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say neither yes nor no to mail: {examples}. Whether these customers agree stays unknown.</source>
        <translation>
            <numerusform>%Ln ligne ne dit ni oui ni non à la publicité&#xa0;: {examples}. On ne sait pas si ce client l’accepte.</numerusform>
            <numerusform>%Ln lignes ne disent ni oui ni non à la publicité&#xa0;: {examples}. On ne sait pas si ces clients l’acceptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed; read as it stands: {where}.</source>
        <translation>Un guillemet n’est jamais fermé&#x202f;; lu tel quel&#x202f;: {where}.</translation>
    </message>
    <message>
        <source>A sheet of {name} is too large to be read whole.</source>
        <translation>Une feuille de {name} est trop grande pour être lue en entier.</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers (1.23457E+17); orders are told apart by “{number}” instead.</source>
        <translation>Un tableur a abîmé les numéros de commande (1.23457E+17)&#x202f;; les commandes sont distinguées par «&#x202f;{number}&#x202f;» à la place.</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers in {name} (they look like 1.23457E+17), so that different orders look the same. Export the file again and import it without opening it in a spreadsheet first.</source>
        <translation>Un tableur a abîmé les numéros de commande de {name} (ils ressemblent à 1.23457E+17), si bien que des commandes différentes semblent identiques. Exportez à nouveau le fichier et importez-le sans l’ouvrir d’abord dans un tableur.</translation>
    </message>
    <message>
        <source>Customers are known by their names only: two of the same name count as one. An export with customer numbers or e-mail addresses tells them apart.</source>
        <translation>Les clients ne sont connus que par leur nom&#x202f;: deux clients du même nom comptent pour un. Un export avec des numéros de client ou des adresses e-mail les distingue.</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the day first, then the month.</source>
        <translation>Dans des dates comme {example}, qu’est-ce qui vient d’abord, le jour ou le mois&#x202f;? Aucune date du fichier ne tranche&#x202f;; lues avec le jour d’abord, puis le mois.</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the month first, then the day.</source>
        <translation>Dans des dates comme {example}, qu’est-ce qui vient d’abord, le jour ou le mois&#x202f;? Aucune date du fichier ne tranche&#x202f;; lues avec le mois d’abord, puis le jour.</translation>
    </message>
    <message>
        <source>In your spreadsheet, choose File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>Dans votre tableur, choisissez Fichier &gt; Enregistrer sous &gt; CSV UTF-8 et importez ce fichier.</translation>
    </message>
    <message>
        <source>Lines that are not part of the table were skipped: {before} before the table and {footers} totals or remarks.</source>
        <translation>Des lignes hors du tableau ont été ignorées&#x202f;: {before} avant le tableau et {footers} totaux ou remarques.</translation>
    </message>
    <message>
        <source>No customer column: what is bought together can be learned, but there are no personal lists.</source>
        <translation>Pas de colonne client&#x202f;: ce qui est acheté ensemble peut être appris, mais il n’y a pas de listes personnelles.</translation>
    </message>
    <message>
        <source>No order number: what a customer buys on one day counts as one order.</source>
        <translation>Pas de numéro de commande&#x202f;: les achats d’un client le même jour comptent comme une commande.</translation>
    </message>
    <message>
        <source>No quantity column: each row counts as one piece.</source>
        <translation>Pas de colonne quantité&#x202f;: chaque ligne compte pour une pièce.</translation>
    </message>
    <message>
        <source>No row has a readable price; kept without one.</source>
        <translation>Aucune ligne n’a de prix lisible&#x202f;; gardées sans prix.</translation>
    </message>
    <message>
        <source>No row names its customer: what is bought together can be learned, but there are no personal lists.</source>
        <translation>Aucune ligne n’indique de client&#x202f;: ce qui est acheté ensemble peut être appris, mais il n’y a pas de listes personnelles.</translation>
    </message>
    <message>
        <source>No row of this file is a sale that counts.</source>
        <translation>Aucune ligne de ce fichier n’est une vente qui compte.</translation>
    </message>
    <message>
        <source>Some letters are not in the file’s encoding and may look wrong: {where}.</source>
        <translation>Certaines lettres ne correspondent pas à l’encodage du fichier et peuvent être fausses&#x202f;: {where}.</translation>
    </message>
    <message>
        <source>The compressed file {name} is damaged or incomplete. Download it again.</source>
        <translation>Le fichier compressé {name} est endommagé ou incomplet. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The dates in {name} are in years such as {year}, of the Persian or the Islamic calendar. Set the date format of the export, or of this column in your spreadsheet, to the Gregorian calendar and import that file.</source>
        <translation>Les dates de {name} sont dans des années comme {year}, du calendrier persan ou musulman. Réglez le format de date de l’export, ou de cette colonne dans votre tableur, sur le calendrier grégorien et importez ce fichier.</translation>
    </message>
    <message>
        <source>The last line is incomplete; the download may have been cut off.</source>
        <translation>La dernière ligne est incomplète&#x202f;; le téléchargement a peut-être été interrompu.</translation>
    </message>
    <message>
        <source>The prices are in several currencies ({signs}); they are taken as they stand.</source>
        <translation>Les prix sont en plusieurs devises ({signs})&#x202f;; ils sont pris tels quels.</translation>
    </message>
    <message>
        <source>The years are those of the Buddhist calendar: {year} was read as {common}.</source>
        <translation>Les années sont celles du calendrier bouddhique&#x202f;: {year} a été lu comme {common}.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. These exist: {names}.</source>
        <translation>Il n’y a pas de champ «&#x202f;{field}&#x202f;». Il existe&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no layout called “{name}”. These exist: {names}.</source>
        <translation>Il n’y a pas de format nommé «&#x202f;{name}&#x202f;». Il existe&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack {name} ({size} GB).</source>
        <translation>Il n’y a pas assez de place sur le disque pour décompresser {name} ({size} Go).</translation>
    </message>
    <message>
        <source>There is no sales file in the folder {name}.</source>
        <translation>Il n’y a pas de fichier de ventes dans le dossier {name}.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{name}”. Usual ones are utf-8, cp1252 and utf-16.</source>
        <translation>Il n’y a pas d’encodage nommé «&#x202f;{name}&#x202f;». Les plus courants sont utf-8, cp1252 et utf-16.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation>ligne {lines}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>lignes {lines}</translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} and %Ln more</source>
        <translation>
            <numerusform>lignes {lines} et&#x202f;%Ln autre</numerusform>
            <numerusform>lignes {lines} et&#x202f;%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>order number</source>
        <translation>numéro de commande</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>{count} of {filled} rows of {name} cannot be read; nothing was imported. The first is line {line}: {reason}.</source>
        <translation>{count} lignes sur {filled} de {name} sont illisibles&#x202f;; rien n’a été importé. La première est la ligne {line}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be imported as it is. {refusal}</source>
        <translation>{name} ne peut pas être importé tel quel. {refusal}</translation>
    </message>
    <message>
        <source>{name} has no column “{absent}”. It has these: {found}.</source>
        <translation>{name} n’a pas de colonne «&#x202f;{absent}&#x202f;». Il a&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{name} has {count} columns; up to {most} can be read. Delete the columns that are not needed, or export the orders with one row per product.</source>
        <translation>{name} a {count} colonnes&#x202f;; jusqu’à {most} peuvent être lues. Supprimez les colonnes qui ne sont pas nécessaires, ou exportez les commandes avec une ligne par produit.</translation>
    </message>
    <message>
        <source>{name} holds another archive. Unpack it and import the file inside.</source>
        <translation>{name} contient une autre archive. Décompressez-la et importez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>{name} holds no orders. Was the date range of the export empty?</source>
        <translation>{name} ne contient aucune commande. La période de l’export était-elle vide&#x202f;?</translation>
    </message>
    <message>
        <source>{name} holds no table with a header and columns.</source>
        <translation>{name} ne contient aucun tableau avec un en-tête et des colonnes.</translation>
    </message>
    <message>
        <source>{name} holds two tables: line {line} is another header, with its columns in another order. Save each table as a file of its own and import both.</source>
        <translation>{name} contient deux tableaux&#x202f;: la ligne {line} est un autre en-tête, dont les colonnes sont dans un autre ordre. Enregistrez chaque tableau dans son propre fichier et importez les deux.</translation>
    </message>
    <message>
        <source>{name} is a Numbers document. In Numbers, choose File &gt; Export To &gt; CSV and import that file.</source>
        <translation>{name} est un document Numbers. Dans Numbers, choisissez Fichier &gt; Exporter vers &gt; CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is a text document or a presentation, not a file with sales.</source>
        <translation>{name} est un document texte ou une présentation, pas un fichier de ventes.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a sales file. Download the export again after signing in.</source>
        <translation>{name} est une page web, pas un fichier de ventes. Téléchargez à nouveau l’export après vous être connecté.</translation>
    </message>
    <message>
        <source>{name} is a zip archive without a sales file (CSV, TXT or a workbook).</source>
        <translation>{name} est une archive zip sans fichier de ventes (CSV, TXT ou classeur).</translation>
    </message>
    <message>
        <source>{name} is a zip archive, damaged or incomplete. Download it again.</source>
        <translation>{name} est une archive zip, endommagée ou incomplète. Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>{name} is a zip archive. Unpack it and import the file inside.</source>
        <translation>{name} est une archive zip. Décompressez-la et importez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, but none of its sheets holds a table of sales.</source>
        <translation>{name} est un classeur Excel, mais aucune de ses feuilles ne contient un tableau de ventes.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete.</source>
        <translation>{name} est un classeur Excel, endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete. Download it again. If your spreadsheet opens it, choose there File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>{name} est un classeur Excel, endommagé ou incomplet. Téléchargez-le à nouveau. Si votre tableur l’ouvre, choisissez-y Fichier &gt; Enregistrer sous &gt; CSV UTF-8 et importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text file.</source>
        <translation>{name} est un classeur Excel, pas un fichier texte.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook, not a text file.</source>
        <translation>{name} est un ancien classeur Excel, pas un fichier texte.</translation>
    </message>
    <message>
        <source>{name} is empty. Was the date range of the export empty?</source>
        <translation>{name} est vide. La période de l’export était-elle vide&#x202f;?</translation>
    </message>
    <message>
        <source>{name} is not a sales file: it has no lines.</source>
        <translation>{name} n’est pas un fichier de ventes&#x202f;: il n’a pas de lignes.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the sales as CSV and import that file.</source>
        <translation>{name} n’est pas un fichier texte. Exportez les ventes en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it and import the file inside.</source>
        <translation>{name} est protégé par un mot de passe. Décompressez-le et importez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text file with sales.</source>
        <translation>{name} est {what}, pas un fichier texte de ventes.</translation>
    </message>
    <message>
        <source>{name} lacks columns that are plainly these: {lacking}. Columns found: {found}. Name the right ones with {hint}.</source>
        <translation>Il manque à {name} des colonnes qui soient clairement&#x202f;: {lacking}. Colonnes trouvées&#x202f;: {found}. Indiquez les bonnes avec {hint}.</translation>
    </message>
    <message>
        <source>{name} lists orders without their products. Export the order items instead, one row per product. If a column does hold the product, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} liste des commandes sans leurs produits. Exportez plutôt les articles des commandes, une ligne par produit. Si une colonne contient bien le produit, dites-le avec --map product_name=COLONNE. Colonnes trouvées&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{name} looks like a customer list, not sales. Export the orders with their items.</source>
        <translation>{name} ressemble à une liste de clients, pas à des ventes. Exportez les commandes avec leurs articles.</translation>
    </message>
    <message>
        <source>{name} looks like a product list, not sales. Export the orders with their items.</source>
        <translation>{name} ressemble à une liste de produits, pas à des ventes. Exportez les commandes avec leurs articles.</translation>
    </message>
    <message>
        <source>{name} tells who, when and what, but no order, quantity or price, and “{header}” may stand in a list of something else than sales. If these are sales, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} indique qui, quand et quoi, mais ni commande, ni quantité, ni prix, et «&#x202f;{header}&#x202f;» peut figurer dans une liste d’autre chose que des ventes. Si ce sont des ventes, dites-le avec --map product_name=COLUMN. Colonnes trouvées&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than sales take. Export the sales again.</source>
        <translation>{name} contient, une fois décompressé, bien plus que des ventes n’en demandent. Exportez à nouveau les ventes.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than sales take. Export the sales again as CSV.</source>
        <translation>{name} contiendrait, une fois décompressé, bien plus que des ventes n’en demandent. Exportez à nouveau les ventes en CSV.</translation>
    </message>
    <message>
        <source>“{date_order}” is no order of dates. Use one of {names}.</source>
        <translation>«&#x202f;{date_order}&#x202f;» n’est pas un ordre de date. Utilisez l’un de ceux-ci&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>“{name}” stands at {theirs} of {every} orders: taken for a till or for customers without a name, so these sales count as anonymous.</source>
        <translation>«&#x202f;{name}&#x202f;» figure sur {theirs} commandes sur {every}&#x202f;: considéré comme une caisse ou des clients sans nom, ces ventes comptent donc sans client connu.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language and look, backups, and where your shop is kept. Nothing here is needed to begin.</source>
        <translation>Langue et apparence, sauvegardes, et emplacement de votre boutique. Rien ici n’est nécessaire pour commencer.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your system does not say whether it is light or dark: the program is light.</source>
        <translation>Votre système n’indique pas s’il est clair ou sombre&#x202f;: le programme est clair.</translation>
    </message>
    <message>
        <source>Your system is dark now. When it turns light, so does the program.</source>
        <translation>Votre système est sombre en ce moment. S’il passe au clair, le programme aussi.</translation>
    </message>
    <message>
        <source>Your system is light now. When it turns dark, so does the program.</source>
        <translation>Votre système est clair en ce moment. S’il passe au sombre, le programme aussi.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Buy again</source>
        <translation>À racheter</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Client {number}</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>L’imprimante n’a pas accepté la fiche.</translation>
    </message>
    <message>
        <source>The sheet is in {file}.</source>
        <translation>La fiche est dans {file}.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La fiche a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>acheté le {day}</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation>{file} n’a pas pu être écrit. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Buy again</source>
        <translation>À racheter</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour vous</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>Que proposer à chaque client</translation>
    </message>
    <message>
        <source>because of “{product}”</source>
        <translation>grâce à «&#x202f;{product}&#x202f;»</translation>
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
            <numerusform>%Ln sauvegarde dans son dossier</numerusform>
            <numerusform>%Ln sauvegardes dans son dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln ligne de vente</numerusform>
            <numerusform>%Ln lignes de vente</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up first…</source>
        <translation>Sauvegarder d’abord…</translation>
    </message>
    <message>
        <source>Back up the shop</source>
        <translation>Sauvegarder la boutique</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Sauvegarde de la boutique</translation>
    </message>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Sauvegardes (*{ending})</translation>
    </message>
    <message>
        <source>Delete the shop</source>
        <translation>Supprimer la boutique</translation>
    </message>
    <message>
        <source>Delete “{shop}” for good?</source>
        <translation>Supprimer définitivement «&#xa0;{shop}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Deleting the shop</source>
        <translation>Suppression de la boutique</translation>
    </message>
    <message>
        <source>It is saved in {file}.</source>
        <translation>Elle est sauvegardée dans {file}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Renommer la boutique</translation>
    </message>
    <message>
        <source>Renaming the shop</source>
        <translation>Changement de nom de la boutique</translation>
    </message>
    <message>
        <source>The shop is called “{name}” now.</source>
        <translation>La boutique s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The shop “{name}” is deleted.</source>
        <translation>La boutique «&#xa0;{name}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>There it would be deleted with the shop. Choose a place outside {folder}.</source>
        <translation>Elle y serait supprimée avec la boutique. Choisissez un endroit hors de {folder}.</translation>
    </message>
    <message>
        <source>This cannot be undone. Files that you exported stay.</source>
        <translation>C’est irréversible. Les fichiers que vous avez exportés restent.</translation>
    </message>
    <message>
        <source>This is lost with it: {parts}.</source>
        <translation>Seront perdus avec elle&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>What it holds cannot be read now.</source>
        <translation>Son contenu ne peut pas être lu en ce moment.</translation>
    </message>
</context>
<context>
    <name>ShopPanel</name>
    <message>
        <source>Delete the shop</source>
        <translation>Supprimer la boutique</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Nouvelle boutique…</translation>
    </message>
    <message>
        <source>No shop is open.</source>
        <translation>Aucune boutique n’est ouverte.</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Ouvrir une autre boutique…</translation>
    </message>
    <message>
        <source>Possible once the work under way has ended</source>
        <translation>Possible dès que le travail en cours sera terminé</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Renommer la boutique</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the shop in its folder</source>
        <translation>Afficher la boutique dans son dossier</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>A name may not begin or end with a dot or hold any of {characters}</source>
        <translation>Un nom ne peut ni commencer ni finir par un point ni contenir l’un des caractères {characters}</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Donnez un nom à la boutique.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Ce nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself. Choose another one.</source>
        <translation>Windows se réserve ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No shop is known on this computer yet.</source>
        <translation>Aucune boutique n’est encore connue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir une boutique</translation>
    </message>
    <message>
        <source>Open a shop that is not in this list, such as one on a stick</source>
        <translation>Ouvrir une boutique absente de cette liste, par exemple sur une clé USB</translation>
    </message>
    <message>
        <source>Open now · {folder}</source>
        <translation>Ouverte · {folder}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Boutiques</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A table’s menu</source>
        <translation>Le menu d’un tableau</translation>
    </message>
    <message>
        <source>Another row, or page</source>
        <translation>Une autre ligne, ou page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Fermer un message</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Partie suivante de la page</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Ouvrir un menu</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Activer un bouton</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message numerus="yes">
        <source>Bought by %Ln customers only: what is similar to it is a guess.</source>
        <translation>
            <numerusform>Acheté par&#x202f;%Ln client seulement&#x202f;: ses produits similaires sont une supposition.</numerusform>
            <numerusform>Acheté par&#x202f;%Ln clients seulement&#x202f;: ses produits similaires sont une supposition.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought by 1 customer only: what is similar to it is a guess.</source>
        <translation>Acheté par 1 client seulement&#x202f;: ses produits similaires sont une supposition.</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>Choisissez un produit pour voir ce qui lui ressemble.</translation>
    </message>
    <message>
        <source>Click a product to go there</source>
        <translation>Cliquez sur un produit pour y aller</translation>
    </message>
    <message>
        <source>Customers who bought both products</source>
        <translation>Clients qui ont acheté les deux produits</translation>
    </message>
    <message>
        <source>Full where two products are bought by the same customers, empty where by others</source>
        <translation>Pleine quand deux produits sont achetés par les mêmes clients, vide quand ils le sont par d’autres</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Produits similaires</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>The chosen product</source>
        <translation>Le produit choisi</translation>
    </message>
    <message>
        <source>few sales: the similarity says little</source>
        <translation>peu de ventes&#x202f;: la similarité dit peu de chose</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>active model</source>
        <translation>modèle utilisé</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>first date</source>
        <translation>première date</translation>
    </message>
    <message>
        <source>last date</source>
        <translation>dernière date</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>boutique</translation>
    </message>
    <message>
        <source>store bytes</source>
        <translation>taille en octets</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1 Choose</source>
        <translation>1 Choisir</translation>
    </message>
    <message>
        <source>2 Match</source>
        <translation>2 Associer</translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation>3 Terminé</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln entries of “{table}” belong to no sale.</source>
        <translation>
            <numerusform>%Ln entrée de «&#x202f;{table}&#x202f;» n’appartient à aucune vente.</numerusform>
            <numerusform>%Ln entrées de «&#x202f;{table}&#x202f;» n’appartiennent à aucune vente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports do not hold as many sales lines as their counts say.</source>
        <translation>
            <numerusform>%Ln import ne contient pas autant de lignes de vente que l’indique son décompte.</numerusform>
            <numerusform>%Ln imports ne contiennent pas autant de lignes de vente que l’indique leur décompte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders, customers or products are listed twice.</source>
        <translation>
            <numerusform>%Ln commande, client ou produit figure deux fois.</numerusform>
            <numerusform>%Ln commandes, clients ou produits figurent deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are stored twice, or one of several equal ones is missing.</source>
        <translation>
            <numerusform>%Ln ligne de vente est enregistrée deux fois, ou l’une de plusieurs lignes identiques manque.</numerusform>
            <numerusform>%Ln lignes de vente sont enregistrées deux fois, ou l’une de plusieurs lignes identiques manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to imports that were undone or never finished.</source>
        <translation>
            <numerusform>%Ln ligne de vente appartient à un import annulé ou jamais terminé.</numerusform>
            <numerusform>%Ln lignes de vente appartiennent à des imports annulés ou jamais terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to no import.</source>
        <translation>
            <numerusform>%Ln ligne de vente n’appartient à aucun import.</numerusform>
            <numerusform>%Ln lignes de vente n’appartiennent à aucun import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of changed orders count, or do not, against what the imports say.</source>
        <translation>
            <numerusform>%Ln ligne de vente d’une commande modifiée compte, ou ne compte pas, contrairement à ce que disent les imports.</numerusform>
            <numerusform>%Ln lignes de vente de commandes modifiées comptent, ou ne comptent pas, contrairement à ce que disent les imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of the imports are missing.</source>
        <translation>
            <numerusform>%Ln ligne de vente des imports manque.</numerusform>
            <numerusform>%Ln lignes de vente des imports manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines point to an order, customer or product that is not there.</source>
        <translation>
            <numerusform>%Ln ligne de vente renvoie à une commande, un client ou un produit qui n’existe pas.</numerusform>
            <numerusform>%Ln lignes de vente renvoient à une commande, un client ou un produit qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines share their number with another.</source>
        <translation>
            <numerusform>%Ln ligne de vente partage son numéro avec une autre.</numerusform>
            <numerusform>%Ln lignes de vente partagent leur numéro avec une autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished models were left by a stopped program.</source>
        <translation>
            <numerusform>%Ln modèle inachevé a été laissé par un programme arrêté.</numerusform>
            <numerusform>%Ln modèles inachevés ont été laissés par un programme arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {id} ({file}) was undone before. Nothing was changed.</source>
        <translation>L’import {id} ({file}) a déjà été annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The active model is missing or damaged.</source>
        <translation>Le modèle utilisé manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The customer “{customer}” was forgotten before (receipt {receipt}).</source>
        <translation>Le client «&#x202f;{customer}&#x202f;» a déjà été oublié (reçu {receipt}).</translation>
    </message>
    <message>
        <source>The kept fingerprint of the sales does not fit the sales.</source>
        <translation>L’empreinte enregistrée des ventes ne correspond pas aux ventes.</translation>
    </message>
    <message>
        <source>The model {id} is damaged: {error}. Train a new one.</source>
        <translation>Le modèle {id} est endommagé&#x202f;: {error}. Entraînez-en un nouveau.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {names}.</source>
        <translation>Le modèle {name} est endommagé&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The shop’s database (shop.duckdb) is damaged and cannot be read. Nothing was changed. Restore the shop from a backup into a new folder; older states may lie in its folder “backups”.</source>
        <translation>La base de données de la boutique (shop.duckdb) est endommagée et illisible. Rien n’a été modifié. Restaurez la boutique à partir d’une sauvegarde dans un nouveau dossier&#x202f;; des états plus anciens se trouvent peut-être dans son dossier «&#x202f;backups&#x202f;».</translation>
    </message>
    <message>
        <source>The shop’s database reported a fault while {doing}. Nothing was changed.</source>
        <translation>La base de données de la boutique a signalé une erreur pendant {doing}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The shop’s folder {folder} also holds what does not belong to the shop ({names}). Move it elsewhere first; nothing was deleted.</source>
        <translation>Le dossier {folder} de la boutique contient aussi ce qui n’appartient pas à la boutique ({names}). Déplacez-le d’abord ailleurs&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already. Open it, or choose another folder.</source>
        <translation>Il y a déjà une boutique dans {folder}. Ouvrez-la, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>Il n’y a pas de fichier {archive}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it, or choose another place for the backup.</source>
        <translation>Il n’y a pas de dossier «&#x202f;{folder}&#x202f;». Créez-le, ou choisissez un autre endroit pour la sauvegarde.</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>Il n’y a pas d’import {id}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>Il n’y a pas d’import {number}.</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>Il n’y a pas de modèle {id}.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}.</source>
        <translation>Il n’y a pas de boutique dans {folder}.</translation>
    </message>
    <message>
        <source>There is not enough memory: nothing was changed while {doing}.</source>
        <translation>Il n’y a pas assez de mémoire&#x202f;: rien n’a été modifié pendant {doing}.</translation>
    </message>
    <message>
        <source>There is something called {folder} already. Choose another name.</source>
        <translation>{folder} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; try an older one.</source>
        <translation>Cette sauvegarde est endommagée. Rien n’a été modifié&#x202f;; essayez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>This backup was made with a newer RecSys Desktop. Update the program first.</source>
        <translation>Cette sauvegarde a été faite avec un RecSys Desktop plus récent. Mettez d’abord le programme à jour.</translation>
    </message>
    <message>
        <source>This database does not belong to a shop of RecSys Desktop.</source>
        <translation>Cette base de données n’appartient pas à une boutique de RecSys Desktop.</translation>
    </message>
    <message>
        <source>This file is not a backup of RecSys Desktop. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une sauvegarde de RecSys Desktop. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This model is gone for good. Train a new one.</source>
        <translation>Ce modèle a disparu pour de bon. Entraînez-en un nouveau.</translation>
    </message>
    <message>
        <source>This shop is already open in another program. Close it there first.</source>
        <translation>Cette boutique est déjà ouverte dans un autre programme. Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>This shop is already open in {program} (process {process}, since {clock}). Close it there first.</source>
        <translation>Cette boutique est déjà ouverte dans {program} (processus {process}, depuis {clock}). Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>This shop is already open in {program} on the computer {host} (process {process}, since {clock}). Close it there first.</source>
        <translation>Cette boutique est déjà ouverte dans {program} sur l’ordinateur {host} (processus {process}, depuis {clock}). Fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>This shop was closed meanwhile. Open it again.</source>
        <translation>Cette boutique a été fermée entre-temps. Rouvrez-la.</translation>
    </message>
    <message>
        <source>This shop was last opened with a newer RecSys Desktop. Update the program to open it; nothing was changed.</source>
        <translation>Cette boutique a été ouverte en dernier avec un RecSys Desktop plus récent. Mettez le programme à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>its description belongs to {id}</source>
        <translation>sa description appartient à {id}</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>sa description est illisible ({error})</translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation>la base de données est vide</translation>
    </message>
    <message>
        <source>{folder} holds other files and no shop. Choose a new or an empty folder; nothing was changed.</source>
        <translation>{folder} contient d’autres fichiers et aucune boutique. Choisissez un dossier nouveau ou vide&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder for the shop.</source>
        <translation>{folder} est un fichier. Choisissez un dossier pour la boutique.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new or an empty folder.</source>
        <translation>{folder} n’est pas vide. Restaurez dans un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{name} does not belong to it</source>
        <translation>{name} ne lui appartient pas</translation>
    </message>
    <message>
        <source>{path} is missing or cut off</source>
        <translation>{path} manque ou est tronqué</translation>
    </message>
    <message>
        <source>{path} was changed</source>
        <translation>{path} a été modifié</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>«&#x202f;{target}&#x202f;» est un dossier. Indiquez un fichier dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Making the sample shop</source>
        <translation>Création de la boutique d’exemple</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>Aucune boutique n’est ouverte. Ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Ouverture de la boutique</translation>
    </message>
    <message>
        <source>Stopped: the best model so far is kept and in use.</source>
        <translation>Arrêté&#x202f;: le meilleur modèle trouvé jusqu’ici est conservé et utilisé.</translation>
    </message>
    <message>
        <source>Testing the lists</source>
        <translation>Test des listes</translation>
    </message>
    <message>
        <source>The lists are tested: the Report page shows how they did.</source>
        <translation>Les listes sont testées&#x202f;: la page Rapport montre ce qu’elles valent.</translation>
    </message>
    <message>
        <source>The new model is ready and in use.</source>
        <translation>Le nouveau modèle est prêt et utilisé.</translation>
    </message>
    <message>
        <source>Training a new model</source>
        <translation>Entraînement du modèle</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln new since</source>
        <translation>
            <numerusform>%Ln nouvelle depuis</numerusform>
            <numerusform>%Ln nouvelles depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln ligne de vente</numerusform>
            <numerusform>%Ln lignes de vente</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of {day}</source>
        <translation>Modèle du {day}</translation>
    </message>
    <message>
        <source>No model yet · {lines}</source>
        <translation>Pas encore de modèle · {lines}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>1 new sales line since this model</source>
        <translation>1 nouvelle ligne de vente depuis ce modèle</translation>
    </message>
    <message>
        <source>Longer tries more settings; learning itself comes on top.</source>
        <translation>Plus long&#x202f;: plus d’essais&#x202f;; l’apprentissage s’y ajoute.</translation>
    </message>
    <message>
        <source>Other ways to learn, and how long to look for the best settings</source>
        <translation>Autres façons d’apprendre, et durée de la recherche des meilleurs réglages</translation>
    </message>
    <message>
        <source>This model knows all your sales</source>
        <translation>Ce modèle connaît toutes vos ventes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entraîner à nouveau</translation>
    </message>
    <message>
        <source>Your sales have changed since this model</source>
        <translation>Vos ventes ont changé depuis ce modèle</translation>
    </message>
    <message>
        <source>{lines} new sales lines since this model</source>
        <translation>{lines} nouvelles lignes de vente depuis ce modèle</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The sales lines that only these imports brought leave the shop. To have them again, import the files once more.</source>
        <translation>Les lignes de vente que seuls ces imports ont apportées quittent la boutique. Pour les retrouver, importez de nouveau les fichiers.</translation>
    </message>
    <message>
        <source>The sales lines that only this import brought leave the shop. To have them again, import the file once more.</source>
        <translation>Les lignes de vente que seul cet import a apportées quittent la boutique. Pour les retrouver, importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>Annuler l’import de {file}&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports?</source>
        <translation>
            <numerusform>Annuler %Ln import&#x202f;?</numerusform>
            <numerusform>Annuler ces %Ln imports&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo these imports</source>
        <translation>Annuler ces imports</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>mégaoctets</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>passages</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%Ln older backups</source>
        <translation>
            <numerusform>%Ln sauvegarde plus ancienne</numerusform>
            <numerusform>%Ln sauvegardes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Sauvegarde de la boutique</translation>
    </message>
    <message>
        <source>Checking the shop</source>
        <translation>Vérification de la boutique</translation>
    </message>
    <message>
        <source>Keeping the currency</source>
        <translation>Enregistrement de la devise</translation>
    </message>
    <message>
        <source>Repairing the shop</source>
        <translation>Réparation de la boutique</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is restored in {folder} and open now; the earlier shop is as it was.</source>
        <translation>La sauvegarde est restaurée dans {folder} et ouverte&#x202f;; la boutique précédente est inchangée.</translation>
    </message>
    <message>
        <source>The shop is saved in {file} ({size}).</source>
        <translation>La boutique est sauvegardée dans {file} ({size}).</translation>
    </message>
    <message>
        <source>{sentence} {backups} gave way to it.</source>
        <translation>{sentence} Cette sauvegarde remplace {backups}.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln more purchases</source>
        <translation>
            <numerusform>%Ln autre achat</numerusform>
            <numerusform>%Ln autres achats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is bought by the same customers, 0 by others</source>
        <translation>1&#x202f;: acheté par les mêmes clients&#x202f;; 0&#x202f;: par d’autres</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on {day}.</source>
        <translation>
            <numerusform>Acheté&#x202f;%Ln fois, la dernière le {day}.</numerusform>
            <numerusform>Acheté&#x202f;%Ln fois, la dernière le {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought once, on {day}.</source>
        <translation>Acheté une fois, le {day}.</translation>
    </message>
    <message>
        <source>Customers who bought both</source>
        <translation>Clients qui ont acheté les deux</translation>
    </message>
    <message>
        <source>No purchase speaks for or against it.</source>
        <translation>Aucun achat ne parle pour ou contre.</translation>
    </message>
    <message>
        <source>Of the score</source>
        <translation>De la note</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Sells as usual now</source>
        <translation>Demande normale</translation>
    </message>
    <message>
        <source>Sells fast now</source>
        <translation>Forte demande</translation>
    </message>
    <message>
        <source>Sells slowly now</source>
        <translation>Faible demande</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all reasons</source>
        <translation>Afficher toutes les raisons</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show fewer reasons</source>
        <translation>Afficher moins de raisons</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Produits similaires</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>What adds to the score</source>
        <translation>Ce qui compose la note</translation>
    </message>
    <message>
        <source>What adds up to the score of {score}</source>
        <translation>Ce qui compose la note de {score}</translation>
    </message>
    <message>
        <source>What the purchases add to the score</source>
        <translation>Ce que les achats ajoutent à la note</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>Pourquoi «&#x202f;{product}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>bought {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>same for everybody</source>
        <translation>pareil pour tous</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>parle contre</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>{bought} This list follows how often and how lately a product was bought, how many of its buyers come back for it, and how well it sells now.</source>
        <translation>{bought} Cette liste suit le nombre et l’ancienneté des achats d’un produit, la part de ses acheteurs qui le rachètent, et ses ventes du moment.</translation>
    </message>
    <message>
        <source>{bought} What the purchases add to the score:</source>
        <translation>{bought} Ce que les achats ajoutent à la note&#x202f;:</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{product} (few sales)</source>
        <translation>{product} (peu de ventes)</translation>
    </message>
    <message>
        <source>{times}, last {day}</source>
        <translation>{times}, dernière le {day}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Your sales and models stay as they are.</source>
        <translation>Vos ventes et vos modèles restent tels quels.</translation>
    </message>
    <message>
        <source>{shop} – RecSys Desktop</source>
        <translation>{shop} – RecSys Desktop</translation>
    </message>
    <message>
        <source>“{work}” is at {percent} %. Stop and close?</source>
        <translation>«&#x202f;{work}&#x202f;» en est à {percent}&#x202f;%. Arrêter et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>“{work}” is under way. Stop and close?</source>
        <translation>«&#x202f;{work}&#x202f;» est en cours. Arrêter et fermer&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A test needs 20 customers who bought again in the last weeks. Import more sales and train.</source>
        <translation>Un test demande 20 clients qui ont racheté pendant les dernières semaines. Importez plus de ventes et entraînez.</translation>
    </message>
    <message>
        <source>An earlier version of the program trained it. A new training reports here how its lists did.</source>
        <translation>Une version antérieure du programme l’a entraîné. Un nouvel entraînement dira ici ce que valent ses listes.</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Meilleures ventes</translation>
    </message>
    <message>
        <source>Bestsellers of the last {days} days</source>
        <translation>Meilleures ventes, {days} jours</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>Selon le nombre de commandes antérieures</translation>
    </message>
    <message>
        <source>By length of the list</source>
        <translation>Selon la longueur de la liste</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>Clients sur 100 ayant acheté dans leur liste</translation>
    </message>
    <message>
        <source>Customers without a personal list</source>
        <translation>Clients sans liste personnelle</translation>
    </message>
    <message>
        <source>Every training tests the lists on the last weeks of your own sales, and reports it here.</source>
        <translation>Chaque entraînement teste les listes sur les dernières semaines de vos propres ventes, et en rend compte ici.</translation>
    </message>
    <message>
        <source>Import a file of sales; a model that learns from it is tested on your last weeks.</source>
        <translation>Importez un fichier de ventes&#x202f;; un modèle qui en apprend est testé sur vos dernières semaines.</translation>
    </message>
    <message>
        <source>It has nothing to be compared with. Train a model that knows each customer’s taste.</source>
        <translation>Il n’y a rien à quoi la comparer. Entraînez un modèle qui connaît les goûts de chaque client.</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln products</source>
        <translation>
            <numerusform>Listes de&#x202f;%Ln produit</numerusform>
            <numerusform>Listes de&#x202f;%Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>New products offered</source>
        <translation>Nouveaux produits proposés</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>Pas encore de modèle&#x202f;: entraînez-en un</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something from their list of ten. A list of recent bestsellers would have caught {bestsellers}.</source>
        <translation>Sur 100 clients revenus, {model} ont acheté un produit de leur liste de dix. Une liste des meilleures ventes récentes en aurait touché {bestsellers}.</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the {days} days before; 0 % where hardly any product was so new, or none of the new ones had sold well yet</source>
        <translation>Parmi toutes les places des listes, celles d’un produit vendu pour la première fois dans les {days} jours précédents&#x202f;; 0&#x202f;% quand presque aucun produit n’était si nouveau, ou qu’aucun des nouveaux ne s’était encore bien vendu</translation>
    </message>
    <message>
        <source>Products shown to somebody</source>
        <translation>Produits proposés à quelqu’un</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), from which the tested model had learned nothing: {customers} customers who came back and bought a product for the first time.</source>
        <translation>Testé sur vos propres ventes du {since} au {until} ({days} jours), dont le modèle testé n’avait rien appris&#x202f;: {customers} clients qui sont revenus et ont acheté un produit pour la première fois.</translation>
    </message>
    <message>
        <source>The bestsellers were better, and that is sure: by {low} to {high} in 100.</source>
        <translation>Les meilleures ventes étaient meilleures, et c’est sûr&#x202f;: de {low} à {high} sur 100.</translation>
    </message>
    <message>
        <source>The difference is sure: between {low} and {high} more in 100.</source>
        <translation>La différence est sûre&#x202f;: entre {low} et {high} de plus sur 100.</translation>
    </message>
    <message>
        <source>The model in use has no report</source>
        <translation>Le modèle utilisé n’a pas de rapport</translation>
    </message>
    <message>
        <source>The model in use is a list of bestsellers</source>
        <translation>Le modèle utilisé est une liste des meilleures ventes</translation>
    </message>
    <message>
        <source>The model’s settings were chosen by the same weeks, which flatters it a little.</source>
        <translation>Les réglages du modèle ont été choisis sur ces mêmes semaines, ce qui le flatte un peu.</translation>
    </message>
    <message>
        <source>The thin lines and bands show how sure each figure is (95 %). In brackets: how many customers.</source>
        <translation>Les traits fins et les bandes montrent à quel point chaque chiffre est sûr (95&#x202f;%). Entre parenthèses&#x202f;: le nombre de clients.</translation>
    </message>
    <message>
        <source>These customers are too few to tell them apart: the true difference may be anything from {low} fewer to {high} more in 100.</source>
        <translation>Ces clients sont trop peu nombreux pour trancher&#x202f;: la vraie différence peut aller de {low} de moins à {high} de plus sur 100.</translation>
    </message>
    <message>
        <source>They bought for the first time in the tested weeks: nothing was known of their taste</source>
        <translation>Leur premier achat date des semaines du test&#x202f;: rien n’était connu de leurs goûts</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Cette boutique n’a pas encore de ventes</translation>
    </message>
    <message>
        <source>Too few customers came back to test the lists</source>
        <translation>Trop peu de clients sont revenus pour tester les listes</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>De quoi sont faites les listes</translation>
    </message>
    <message>
        <source>Your model</source>
        <translation>Votre modèle</translation>
    </message>
    <message>
        <source>bestsellers: {share}</source>
        <translation>meilleures ventes&#x202f;: {share}</translation>
    </message>
    <message>
        <source>recent bestsellers</source>
        <translation>meilleures ventes récentes</translation>
    </message>
    <message>
        <source>they get bestsellers</source>
        <translation>ils reçoivent les meilleures ventes</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>votre modèle</translation>
    </message>
    <message>
        <source>{customers} customers with {orders} before</source>
        <translation>{customers} clients avec {orders} avant</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{name}: {value} in 100, surely between {low} and {high}</source>
        <translation>{name}&#x202f;: {value} sur 100, presque sûrement entre {low} et {high}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{shown} of {products} products are on at least one of the {customers} lists of ten</source>
        <translation>{shown} produits sur {products} figurent dans au moins une des {customers} listes de dix</translation>
    </message>
    <message>
        <source>{span} orders</source>
        <translation>{span} commandes</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s&#x202f;: erreur&#x202f;: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s&#x202f;: %(message)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins une valeur attendue</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>une valeur attendue</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valide&#x202f;: %(value)r (possibles&#x202f;: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>impossible avec l’argument %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>un des arguments %s est nécessaire</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher la version du programme et quitter</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>arguments manquants&#x202f;: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus&#x202f;: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#x202f;: </translation>
    </message>
</context>
</TS>
