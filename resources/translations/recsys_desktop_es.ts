<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About RecSys Desktop</source>
        <translation>Acerca de RecSys Desktop</translation>
    </message>
    <message>
        <source>About this program and computer, without customers’ data</source>
        <translation>Sobre este programa y este equipo, sin datos de los clientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this text, for a message to whoever helps</source>
        <translation>Copiar este texto, para un mensaje a quien ayude</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <translation>Para quien ayude</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Carpeta de registros</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Mostrar la carpeta de datos</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Mostrar la carpeta de registros</translation>
    </message>
    <message>
        <source>The licences of all parts</source>
        <translation>Las licencias de todas las partes</translation>
    </message>
    <message>
        <source>What to offer to each customer, and why. Licence: MIT. Nothing is sent anywhere.</source>
        <translation>Qué ofrecer a cada cliente, y por qué. Licencia: MIT. No se envía nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>ActivePanel</name>
    <message>
        <source>See the customers</source>
        <translation>Ver los clientes</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>El modelo en uso</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Any other shop or till: look for an export of orders with their items, as CSV or Excel. It needs one row per product sold, with order number, date, customer, product, quantity and price.</source>
        <translation>Cualquier otra tienda o caja: busque una exportación de pedidos con sus artículos, como CSV o Excel. Necesita una fila por producto vendido, con número de pedido, fecha, cliente, producto, cantidad y precio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name of your shop’s platform or till</source>
        <translation>Nombre de la plataforma o la caja de su tienda</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>¿Dónde encuentro la exportación?</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>All sales and models are kept.</source>
        <translation>Se conservan todas las ventas y los modelos.</translation>
    </message>
    <message>
        <source>All sales and the earlier models are kept; the unfinished model is not.</source>
        <translation>Se conservan todas las ventas y los modelos anteriores; el modelo sin terminar, no.</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Importar de nuevo…</translation>
    </message>
    <message>
        <source>Nothing was half done: “Open a shop…” shows which shops there are.</source>
        <translation>Nada quedó a medias: «Abrir una tienda…» muestra qué tiendas hay.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>RecSys Desktop ended unexpectedly the last time.</source>
        <translation>RecSys Desktop se cerró de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly.</source>
        <translation>RecSys Desktop, iniciado {since}, se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>RecSys Desktop, started {since}, ended unexpectedly. Under way was: {work}.</source>
        <translation>RecSys Desktop, iniciado {since}, se cerró de forma inesperada. Estaba en curso: {work}.</translation>
    </message>
    <message>
        <source>The shop is as it was before that.</source>
        <translation>La tienda está como estaba antes.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A backup is one file with all sales and models. It is restored as a shop of its own.</source>
        <translation>Una copia de seguridad es un archivo con todas las ventas y los modelos. Se restaura como una tienda aparte.</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Una carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>A folder on another disk or a stick survives a broken disk.</source>
        <translation>Una carpeta en otro disco o en una memoria USB sobrevive a un disco roto.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Guardar una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.recsys-backup *.zip)</source>
        <translation>Copias de seguridad (*.recsys-backup *.zip)</translation>
    </message>
    <message>
        <source>Bring the chosen backup back as a shop of its own, and open it</source>
        <translation>Recuperar la copia elegida como una tienda aparte, y abrirla</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Elegir una carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>How many backups to keep</source>
        <translation>Cuántas copias se conservan</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guardan en</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Older ones give way to a new backup.</source>
        <translation>Las más antiguas dejan sitio a una copia nueva.</translation>
    </message>
    <message>
        <source>Open a shop to back it up.</source>
        <translation>Abra una tienda para guardar una copia.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>Restaurar otro archivo…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the backups in their folder</source>
        <translation>Mostrar las copias en su carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>This shop has no backup here yet.</source>
        <translation>Esta tienda aún no tiene copias aquí.</translation>
    </message>
    <message>
        <source>the shop’s own folder</source>
        <translation>la carpeta de la propia tienda</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>forgotten customers</source>
        <translation>clientes olvidados</translation>
    </message>
    <message>
        <source>no-price</source>
        <translation>sin-precio</translation>
    </message>
    <message>
        <source>order-row</source>
        <translation>fila-de-pedido</translation>
    </message>
    <message>
        <source>zero-quantity</source>
        <translation>cantidad-cero</translation>
    </message>
</context>
<context>
    <name>BudgetChoice</name>
    <message>
        <source>About 10 seconds</source>
        <translation>Unos 10 segundos</translation>
    </message>
    <message>
        <source>About half a minute</source>
        <translation>Medio minuto</translation>
    </message>
    <message>
        <source>About two minutes</source>
        <translation>Unos dos minutos</translation>
    </message>
    <message>
        <source>How long to look for the best settings:</source>
        <translation>Cuánto tiempo buscar los mejores ajustes:</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>BuyersPanel</name>
    <message>
        <source>Also those who have it</source>
        <translation>También quienes ya lo tienen</translation>
    </message>
    <message>
        <source>Choose on the Export page how many, and which file</source>
        <translation>Elija en la página Exportar cuántos, y en qué archivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Everybody has it already.</source>
        <translation>Ya lo tienen todos.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of them; nothing where it does not fit</source>
        <translation>Cómo encaja, en comparación con el mejor; nada donde no encaja</translation>
    </message>
    <message>
        <source>Likeliest buyers</source>
        <translation>Compradores más probables</translation>
    </message>
    <message>
        <source>Looking for the likeliest buyers…</source>
        <translation>Buscando los compradores más probables…</translation>
    </message>
    <message>
        <source>Make a list of them</source>
        <translation>Hacer una lista con ellos</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Sin publicidad</translation>
    </message>
    <message>
        <source>Whom it fits, and who buys much of late</source>
        <translation>A quién le encaja y quién compra mucho últimamente</translation>
    </message>
    <message>
        <source>last order {day}</source>
        <translation>último {day}</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%Ln things are not as they should be.</source>
        <translation>
            <numerusform>%Ln cosa no está como debería.</numerusform>
            <numerusform>%Ln cosas no están como deberían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check this shop</source>
        <translation>Revisar esta tienda</translation>
    </message>
    <message>
        <source>Put right what can be</source>
        <translation>Arreglar lo que se pueda</translation>
    </message>
    <message>
        <source>Reads everything in the shop once, and tells whether all of it fits together.</source>
        <translation>Lee una vez todo lo que hay en la tienda y dice si todo concuerda.</translation>
    </message>
    <message>
        <source>{sentence} Put right.</source>
        <translation>{sentence} Arreglado.</translation>
    </message>
    <message>
        <source>✓ Everything that was found is put right.</source>
        <translation>✓ Todo lo encontrado está arreglado.</translation>
    </message>
    <message>
        <source>✓ The shop is whole.</source>
        <translation>✓ La tienda está íntegra.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation>Columna: {name}</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Tipo de lista</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Product’s name</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>Product’s number</source>
        <translation>Número del producto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The earlier purchase that speaks most for the product; only for “New for you”. The export takes longer with it.</source>
        <translation>La compra anterior que más habla a favor del producto; solo para «Nuevo para usted». La exportación tarda más con ella.</translation>
    </message>
    <message>
        <source>The higher, the better the product fits; compare it only within one customer’s list. It may be negative.</source>
        <translation>Cuanto más alta, mejor encaja el producto; compárela solo dentro de la lista de un mismo cliente. Puede ser negativa.</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>“{column}” in the file</source>
        <translation>«{column}» en el archivo</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who have not agreed to mail were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln cliente que no ha aceptado publicidad.</numerusform>
            <numerusform>Se han omitido %Ln clientes que no han aceptado publicidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers who want no mail were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln cliente que no desea publicidad.</numerusform>
            <numerusform>Se omitieron %Ln clientes que no desean publicidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier backups still hold the customer: delete them, or forget the customer again after restoring one.</source>
        <translation>
            <numerusform>%Ln copia de seguridad anterior aún contiene al cliente: bórrela u olvídelo de nuevo después de restaurarla.</numerusform>
            <numerusform>%Ln copias de seguridad anteriores aún contienen al cliente: bórrelas u olvídelo de nuevo después de restaurar una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that had learned from them are gone: train anew.</source>
        <translation>
            <numerusform>Se ha borrado %Ln modelo que había aprendido de ellas: entrene de nuevo.</numerusform>
            <numerusform>Se han borrado %Ln modelos que habían aprendido de ellas: entrene de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other purchases</source>
        <translation>
            <numerusform>%Ln compra más</numerusform>
            <numerusform>otras %Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are gone.</source>
        <translation>
            <numerusform>Se ha borrado %Ln línea de venta.</numerusform>
            <numerusform>Se han borrado %Ln líneas de venta.</numerusform>
        </translation>
    </message>
    <message>
        <source>--json needs a command</source>
        <translation>--json necesita un comando</translation>
    </message>
    <message>
        <source>--map wants FIELD=COLUMN with one of the fields {fields}; not “{pair}”.</source>
        <translation>--map pide CAMPO=COLUMNA con uno de los campos {fields}; no «{pair}».</translation>
    </message>
    <message>
        <source>Amounts are in {currency}.</source>
        <translation>Los importes están en {currency}.</translation>
    </message>
    <message numerus="yes">
        <source>Buy again, %Ln customers:</source>
        <translation>
            <numerusform>Volver a comprar, %Ln cliente:</numerusform>
            <numerusform>Volver a comprar, %Ln clientes:</numerusform>
        </translation>
    </message>
    <message>
        <source>By history ({method}):</source>
        <translation>Según el historial ({method}):</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln rows to {file}.</source>
        <translation>
            <numerusform>Se exportó %Ln fila a {file}.</numerusform>
            <numerusform>Se exportaron %Ln filas a {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Crear la tienda</translation>
    </message>
    <message>
        <source>Model {id} ({method}), learned from {lines} sales lines in {seconds} s.</source>
        <translation>Modelo {id} ({method}), aprendido de {lines} líneas de venta en {seconds} s.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mi tienda</translation>
    </message>
    <message>
        <source>Name the shop to delete with --shop: the last one is not meant by itself.</source>
        <translation>Indique con --shop la tienda que se va a eliminar: la última abierta no se elige por sí sola.</translation>
    </message>
    <message numerus="yes">
        <source>New for you, %Ln customers:</source>
        <translation>
            <numerusform>Nuevo para usted, %Ln cliente:</numerusform>
            <numerusform>Nuevo para usted, %Ln clientes:</numerusform>
        </translation>
    </message>
    <message>
        <source>New for {customer}:</source>
        <translation>Nuevo para {customer}:</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Tienda nueva</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>Ninguna venta dice quién compró: todos reciben lo más vendido.</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>Sin comprobar: {method}. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Anotado qué dice %Ln cliente de la publicidad</numerusform>
            <numerusform>Anotado qué dicen %Ln clientes de la publicidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted. To delete the shop in {folder} for good, add --yes.</source>
        <translation>No se eliminó nada. Para eliminar definitivamente la tienda de {folder}, añada --yes.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten (tested on {customers} customers).</source>
        <translation>De 100 clientes que volvieron en los últimos {days} días, {own} compraron algo nuevo de su lista de diez (comprobado con {customers} clientes).</translation>
    </message>
    <message>
        <source>Of 100 customers who came back in the last {days} days, {own} bought something new from their list of ten; a list of bestsellers would have caught {theirs} (tested on {customers} customers).</source>
        <translation>De 100 clientes que volvieron en los últimos {days} días, {own} compraron algo nuevo de su lista de diez; una lista de los más vendidos habría acertado con {theirs} (comprobado con {customers} clientes).</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir una tienda</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Arreglado.</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Restaurar y abrir</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Restored into {folder}.</source>
        <translation>Restaurada en {folder}.</translation>
    </message>
    <message>
        <source>Saved in {file} ({bytes} bytes).</source>
        <translation>Guardado en {file} ({bytes} bytes).</translation>
    </message>
    <message>
        <source>Some sales files leave it open; their amounts count as {currency} too.</source>
        <translation>Algunos archivos de ventas no la precisan; sus importes cuentan también como {currency}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <translation>Ocurrió algo inesperado ({kind}).</translation>
    </message>
    <message>
        <source>The computer reported “{fault}”{where}.</source>
        <translation>El ordenador comunicó «{fault}»{where}.</translation>
    </message>
    <message>
        <source>The customer “{customer}” is forgotten. Receipt: {receipt}</source>
        <translation>El cliente «{customer}» está olvidado. Justificante: {receipt}</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Los detalles están en {file}.</translation>
    </message>
    <message>
        <source>The sales are in several currencies ({names}).</source>
        <translation>Las ventas están en varias monedas ({names}).</translation>
    </message>
    <message>
        <source>The sales files name no currency.</source>
        <translation>Los archivos de ventas no indican ninguna moneda.</translation>
    </message>
    <message>
        <source>The sales files name {names} only, which may be several currencies: choose one.</source>
        <translation>Los archivos de ventas solo indican {names}, que puede ser varias monedas: elija una.</translation>
    </message>
    <message>
        <source>The sales files name {names}, which is no known currency: choose one.</source>
        <translation>Los archivos de ventas indican {names}, que no es una moneda conocida: elija una.</translation>
    </message>
    <message>
        <source>The sample shop “{name}” is in {folder}.</source>
        <translation>La tienda de ejemplo «{name}» está en {folder}.</translation>
    </message>
    <message>
        <source>The shop in {folder} is deleted.</source>
        <translation>La tienda de {folder} está eliminada.</translation>
    </message>
    <message>
        <source>The shop is in {folder} now.</source>
        <translation>La tienda está ahora en {folder}.</translation>
    </message>
    <message>
        <source>The shop is whole.</source>
        <translation>La tienda está íntegra.</translation>
    </message>
    <message>
        <source>There are too few returning customers to test the lists on.</source>
        <translation>Volvieron muy pocos clientes para comprobar las listas con ellos.</translation>
    </message>
    <message>
        <source>There is nothing to offer to {customers}.</source>
        <translation>No hay nada que ofrecer a {customers}.</translation>
    </message>
    <message>
        <source>This shop was last opened with an older RecSys Desktop and has been brought up to date. As it was before, it is kept in {copy}.</source>
        <translation>Esta tienda se abrió por última vez con un RecSys Desktop más antiguo y se ha actualizado. Tal como estaba antes, se guarda en {copy}.</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>Volvieron muy pocos clientes en las últimas semanas para comprobar algo: todos reciben lo más vendido.</translation>
    </message>
    <message>
        <source>What the shop holds cannot be read.</source>
        <translation>No se puede leer lo que contiene la tienda.</translation>
    </message>
    <message>
        <source>What to offer to each customer of a shop, and why. Without a command, the window opens.</source>
        <translation>Qué ofrecer a cada cliente de una tienda, y por qué. Sin orden, se abre la ventana.</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>¿Por qué «{product}»?</translation>
    </message>
    <message>
        <source>a long file&apos;s columns; for letters what is wanted of name, number, price and reason</source>
        <translation>las columnas de un archivo largo; para cartas, lo que se quiera de name, number, price y reason</translation>
    </message>
    <message>
        <source>a row a product, a row a customer and list, or a row a customer for e-mail tools</source>
        <translation>una fila por producto, por cliente y lista, o por cliente para herramientas de correo</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>falta cerca de %Ln s</numerusform>
            <numerusform>faltan cerca de %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>about how long to look for the best constants</source>
        <translation>cuánto tiempo, más o menos, buscar los mejores valores</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya presentes</translation>
    </message>
    <message>
        <source>as with train, for each method</source>
        <translation>como en train, para cada método</translation>
    </message>
    <message>
        <source>bought both</source>
        <translation>compraron ambos</translation>
    </message>
    <message>
        <source>bring a saved shop back</source>
        <translation>recuperar una tienda guardada</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudieron leer</translation>
    </message>
    <message>
        <source>count postage, tips and the like as sales</source>
        <translation>contar como ventas el envío, las propinas y similares</translation>
    </message>
    <message>
        <source>created (UTC)</source>
        <translation>creado (UTC)</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>delete the shop named by --shop, with its sales, models and backups in it</source>
        <translation>eliminar la tienda indicada con --shop, con sus ventas, sus modelos y las copias de seguridad que contiene</translation>
    </message>
    <message>
        <source>do it; without, only tell what is lost</source>
        <translation>eliminar de verdad; si no, solo se dice lo que se perdería</translation>
    </message>
    <message>
        <source>do not open the window at the end</source>
        <translation>no abrir la ventana al final</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>exercise the whole program in a temporary folder</source>
        <translation>probar todo el programa en una carpeta temporal</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>follows the file&apos;s name if not given</source>
        <translation>según el nombre del archivo si no se indica</translation>
    </message>
    <message>
        <source>forget a customer: in the sales, the models and later imports</source>
        <translation>olvidar a un cliente: en las ventas, los modelos y las importaciones posteriores</translation>
    </message>
    <message>
        <source>give the shop another name</source>
        <translation>dar otro nombre a la tienda</translation>
    </message>
    <message>
        <source>how to learn; the window calls factorization “{title}”</source>
        <translation>cómo aprender; la ventana llama a factorization «{title}»</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>import sales files</source>
        <translation>importar archivos de ventas</translation>
    </message>
    <message>
        <source>learn from the shop&apos;s sales</source>
        <translation>aprender de las ventas de la tienda</translation>
    </message>
    <message>
        <source>leave out customers who want no mail</source>
        <translation>omitir a los clientes que no desean publicidad</translation>
    </message>
    <message>
        <source>left out: {name}</source>
        <translation>omitidas: {name}</translation>
    </message>
    <message>
        <source>length of the lists</source>
        <translation>longitud de las listas</translation>
    </message>
    <message>
        <source>length of the test; 4 if the sales go back far</source>
        <translation>duración de la prueba; 4 si las ventas se remontan lo bastante</translation>
    </message>
    <message>
        <source>length of the vectors; chosen if not given, and less than there are customers or products</source>
        <translation>longitud de los vectores; se elige si no se indica, y siempre es menor que el número de clientes y de productos</translation>
    </message>
    <message>
        <source>line {line}: {reason}: {text}</source>
        <translation>línea {line}: {reason}: {text}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message numerus="yes">
        <source>lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>líneas de %Ln pedido cancelado</numerusform>
            <numerusform>líneas de %Ln pedidos cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>mostrar las importaciones</translation>
    </message>
    <message>
        <source>list the trained models</source>
        <translation>mostrar los modelos entrenados</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>error {loss}</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>publicidad</translation>
    </message>
    <message>
        <source>make a model the active one</source>
        <translation>poner en uso un modelo</translation>
    </message>
    <message>
        <source>make the sample shop, train, print lists with reasons, export, and open the window</source>
        <translation>crear la tienda de ejemplo, entrenar, mostrar listas con motivos, exportar y abrir la ventana</translation>
    </message>
    <message>
        <source>may be given more than once; auto otherwise</source>
        <translation>puede indicarse más de una vez; si no, auto</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>must be a name in UTF-8: rename “{text}”</source>
        <translation>debe ser un nombre en UTF-8: cambie el nombre de «{text}»</translation>
    </message>
    <message>
        <source>must be a number of seconds, 0 or more, not “{text}”</source>
        <translation>debe ser un número de segundos, 0 o más, no «{text}»</translation>
    </message>
    <message>
        <source>must be a number of weeks above 0 and up to {most}, not “{text}”</source>
        <translation>debe ser un número de semanas mayor que 0 y hasta {most}, no «{text}»</translation>
    </message>
    <message>
        <source>must be a whole number from {least} to {most}, not “{text}”</source>
        <translation>debe ser un número entero de {least} a {most}, no «{text}»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name customers who bought it before, too</source>
        <translation>nombrar también a quienes ya lo compraron</translation>
    </message>
    <message>
        <source>name only customers who agree to mail</source>
        <translation>nombrar solo a los clientes que aceptan publicidad</translation>
    </message>
    <message>
        <source>names no file or folder</source>
        <translation>no nombra ningún archivo ni carpeta</translation>
    </message>
    <message>
        <source>never bought before, or to buy again</source>
        <translation>nunca comprado, o para volver a comprar</translation>
    </message>
    <message>
        <source>new for {customer}</source>
        <translation>nuevo para {customer}</translation>
    </message>
    <message>
        <source>of everything that is drawn</source>
        <translation>de todo lo que se sortea</translation>
    </message>
    <message>
        <source>postage, fees and the like</source>
        <translation>envío, comisiones y similares</translation>
    </message>
    <message>
        <source>print one JSON object on standard output</source>
        <translation>escribir un objeto JSON en la salida estándar</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>prove that the shop is whole</source>
        <translation>demostrar que la tienda está íntegra</translation>
    </message>
    <message>
        <source>put right what can be put right safely</source>
        <translation>arreglar lo que se pueda sin riesgo</translation>
    </message>
    <message>
        <source>read and check the files, store nothing</source>
        <translation>leer y revisar los archivos, sin guardar nada</translation>
    </message>
    <message>
        <source>read the files by this layout</source>
        <translation>leer los archivos con este formato</translation>
    </message>
    <message>
        <source>remove a model</source>
        <translation>eliminar un modelo</translation>
    </message>
    <message>
        <source>replace customers&apos; ids and leave out their names</source>
        <translation>sustituir los identificadores de los clientes y omitir sus nombres</translation>
    </message>
    <message numerus="yes">
        <source>returned lines of %Ln orders</source>
        <translation>
            <numerusform>líneas devueltas de %Ln pedido</numerusform>
            <numerusform>líneas devueltas de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>sales lines (nothing stored)</source>
        <translation>líneas de venta (no se guarda nada)</translation>
    </message>
    <message>
        <source>sales lines added</source>
        <translation>líneas de venta añadidas</translation>
    </message>
    <message>
        <source>save the whole shop in one file</source>
        <translation>guardar toda la tienda en un archivo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>selling fast now (the same for everybody)</source>
        <translation>muy demandado ahora (igual para todos)</translation>
    </message>
    <message>
        <source>selling slowly now (the same for everybody)</source>
        <translation>poco demandado ahora (igual para todos)</translation>
    </message>
    <message numerus="yes">
        <source>similar: {name} ({similarity}; %Ln customers bought both)</source>
        <translation>
            <numerusform>parecido: {name} ({similarity}; %Ln cliente compró ambos)</numerusform>
            <numerusform>parecido: {name} ({similarity}; %Ln clientes compraron ambos)</numerusform>
        </translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>status given back: {words}</source>
        <translation>estado devuelto: {words}</translation>
    </message>
    <message>
        <source>status kept: {words}</source>
        <translation>estado conservado: {words}</translation>
    </message>
    <message>
        <source>status left out: {words}</source>
        <translation>estado omitido: {words}</translation>
    </message>
    <message>
        <source>such as EUR; none to forget it</source>
        <translation>por ejemplo EUR; none para olvidarla</translation>
    </message>
    <message>
        <source>take a field from a column</source>
        <translation>tomar un campo de una columna</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>deshacer una importación</translation>
    </message>
    <message>
        <source>test methods on the shop&apos;s last weeks, from which they have not learned</source>
        <translation>comprobar métodos con las últimas semanas de la tienda, de las que no han aprendido</translation>
    </message>
    <message>
        <source>test, too, what less history would have brought</source>
        <translation>comprobar también qué habría dado un historial más corto</translation>
    </message>
    <message>
        <source>the customers to tell about a product</source>
        <translation>los clientes a quienes avisar de un producto</translation>
    </message>
    <message>
        <source>the files&apos; text encoding</source>
        <translation>la codificación del texto de los archivos</translation>
    </message>
    <message>
        <source>the order of day, month and year</source>
        <translation>el orden de día, mes y año</translation>
    </message>
    <message>
        <source>the products most similar to one</source>
        <translation>los productos más parecidos a uno</translation>
    </message>
    <message>
        <source>the shop&apos;s currency; with a code, of sales files that name none</source>
        <translation>la moneda de la tienda; con un código, la de los archivos de ventas que no indican ninguna</translation>
    </message>
    <message>
        <source>the shop&apos;s folder</source>
        <translation>la carpeta de la tienda</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>hora (UTC)</translation>
    </message>
    <message>
        <source>to buy again: {customer}</source>
        <translation>volver a comprar: {customer}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>wants none</source>
        <translation>no desea</translation>
    </message>
    <message>
        <source>what the shop holds</source>
        <translation>qué contiene la tienda</translation>
    </message>
    <message>
        <source>what to offer to customers</source>
        <translation>qué ofrecer a los clientes</translation>
    </message>
    <message>
        <source>where to make the shop</source>
        <translation>dónde crear la tienda</translation>
    </message>
    <message>
        <source>why a product has its score for a customer</source>
        <translation>por qué un producto tiene su puntuación para un cliente</translation>
    </message>
    <message>
        <source>write everybody&apos;s lists into a file</source>
        <translation>escribir las listas de todos en un archivo</translation>
    </message>
    <message>
        <source>{customers} customers, {rows} rows in {file} ({bytes} bytes).</source>
        <translation>{customers} clientes, {rows} filas en {file} ({bytes} bytes).</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to any customer.</source>
        <translation>{file} no contiene ninguna lista: no hay nada que ofrecer a ningún cliente.</translation>
    </message>
    <message>
        <source>{file} holds no list: there is nothing to offer to those who may get mail.</source>
        <translation>{file} no contiene ninguna lista: no hay nada que ofrecer a quienes pueden recibir publicidad.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln rows, read as “{layout}”</source>
        <translation>
            <numerusform>{file}: %Ln fila, leída como «{layout}»</numerusform>
            <numerusform>{file}: %Ln filas, leídas como «{layout}»</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (speaks against)</source>
        <translation>{name} (en contra)</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} restaurada</translation>
    </message>
    <message>
        <source>{product} for {customer}: score {score}, rank {rank}</source>
        <translation>{product} para {customer}: puntuación {score}, puesto {rank}</translation>
    </message>
    <message>
        <source>{word} (never paid)</source>
        <translation>{word} (nunca pagado)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln facts are the same.</source>
        <translation>
            <numerusform>%Ln dato es igual.</numerusform>
            <numerusform>%Ln datos son iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also the constants of the method</source>
        <translation>También las constantes del método</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Their figures are too near each other to tell which model is better.</source>
        <translation>Sus cifras son demasiado parecidas para decir qué modelo es mejor.</translation>
    </message>
    <message>
        <source>They were tested on different sales: compare with care.</source>
        <translation>Se comprobaron con ventas distintas: compare con cautela.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Already here (same order, product, quantity)</source>
        <translation>Ya presentes (mismo pedido, producto y cantidad)</translation>
    </message>
    <message>
        <source>Customers whom you have forgotten</source>
        <translation>Clientes que usted ha olvidado</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Filas vacías</translation>
    </message>
    <message numerus="yes">
        <source>Lines of %Ln cancelled orders</source>
        <translation>
            <numerusform>Líneas de %Ln pedido cancelado</numerusform>
            <numerusform>Líneas de %Ln pedidos cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Postage, tips, fees and discounts</source>
        <translation>Envío, propinas, comisiones y descuentos</translation>
    </message>
    <message>
        <source>Price 0: corrections and samples</source>
        <translation>Precio 0: correcciones y muestras</translation>
    </message>
    <message>
        <source>Quantity 0</source>
        <translation>Cantidad 0</translation>
    </message>
    <message numerus="yes">
        <source>Returned lines of %Ln orders</source>
        <translation>
            <numerusform>Líneas devueltas de %Ln pedido</numerusform>
            <numerusform>Líneas devueltas de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that sum an order up</source>
        <translation>Filas que resumen un pedido</translation>
    </message>
    <message>
        <source>Sales lines added</source>
        <translation>Líneas de venta añadidas</translation>
    </message>
    <message>
        <source>Sales lines to add</source>
        <translation>Líneas de venta por añadir</translation>
    </message>
    <message>
        <source>Totals and remarks below the table</source>
        <translation>Totales y notas debajo de la tabla</translation>
    </message>
    <message>
        <source>first: line {line}, “{text}”</source>
        <translation>primera: línea {line}, «{text}»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Mostrar: {name}</translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Best so far: of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>Lo mejor hasta ahora: de 100 clientes que volvieron, {model} compraron algo nuevo de su lista de diez; una lista de los más vendidos habría acertado con {bestsellers}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>End now; everything stays as it was before</source>
        <translation>Terminar ahora; todo queda como estaba</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>Terminar ahora; desde ahora se usa el mejor modelo encontrado hasta aquí</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>How good the lists are is known after the first settings.</source>
        <translation>Lo buenas que son las listas se sabe tras los primeros ajustes.</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Conservando lo mejor</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avance del entrenamiento</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y conservar lo mejor</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>El entrenamiento</translation>
    </message>
    <message>
        <source>This takes a few seconds</source>
        <translation>Esto tarda unos segundos</translation>
    </message>
    <message>
        <source>Waiting until the work before it is done</source>
        <translation>Esperando a que termine el trabajo anterior</translation>
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
        <translation>Dólar australiano</translation>
    </message>
    <message>
        <source>Brazilian Real</source>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <source>British Pound</source>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <source>Canadian Dollar</source>
        <translation>Dólar canadiense</translation>
    </message>
    <message>
        <source>Chinese Yuan</source>
        <translation>Yuan chino</translation>
    </message>
    <message>
        <source>Czech Koruna</source>
        <translation>Corona checa</translation>
    </message>
    <message>
        <source>Danish Krone</source>
        <translation>Corona danesa</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Hong Kong Dollar</source>
        <translation>Dólar de Hong Kong</translation>
    </message>
    <message>
        <source>Hungarian Forint</source>
        <translation>Forinto húngaro</translation>
    </message>
    <message>
        <source>Indian Rupee</source>
        <translation>Rupia india</translation>
    </message>
    <message>
        <source>Japanese Yen</source>
        <translation>Yen japonés</translation>
    </message>
    <message>
        <source>Mexican Peso</source>
        <translation>Peso mexicano</translation>
    </message>
    <message>
        <source>New Zealand Dollar</source>
        <translation>Dólar neozelandés</translation>
    </message>
    <message>
        <source>Norwegian Krone</source>
        <translation>Corona noruega</translation>
    </message>
    <message>
        <source>Polish Zloty</source>
        <translation>Esloti polaco</translation>
    </message>
    <message>
        <source>Romanian Leu</source>
        <translation>Leu rumano</translation>
    </message>
    <message>
        <source>Singapore Dollar</source>
        <translation>Dólar de Singapur</translation>
    </message>
    <message>
        <source>South African Rand</source>
        <translation>Rand sudafricano</translation>
    </message>
    <message>
        <source>South Korean Won</source>
        <translation>Won surcoreano</translation>
    </message>
    <message>
        <source>Swedish Krona</source>
        <translation>Corona sueca</translation>
    </message>
    <message>
        <source>Swiss Franc</source>
        <translation>Franco suizo</translation>
    </message>
    <message>
        <source>Taiwan Dollar</source>
        <translation>Dólar taiwanés</translation>
    </message>
    <message>
        <source>Turkish Lira</source>
        <translation>Lira turca</translation>
    </message>
    <message>
        <source>UAE Dirham</source>
        <translation>Dírham de los Emiratos</translation>
    </message>
    <message>
        <source>US Dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <source>Ukrainian Hryvnia</source>
        <translation>Grivna ucraniana</translation>
    </message>
</context>
<context>
    <name>CurrencyPart</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency of files that name none</source>
        <translation>Moneda de los archivos que no la indican</translation>
    </message>
    <message>
        <source>None</source>
        <comment>currency</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Some of your sales files name it. The others are shown in it too, unless you choose another one here.</source>
        <translation>Algunos de sus archivos de ventas la indican. Los demás se muestran también en ella, salvo que elija otra aquí.</translation>
    </message>
    <message>
        <source>Your sales are in several currencies ({names}): amounts are shown without one.</source>
        <translation>Sus ventas están en varias monedas ({names}): los importes se muestran sin moneda.</translation>
    </message>
    <message>
        <source>Your sales files do not say which it is. All amounts are shown in the currency chosen here.</source>
        <translation>Sus archivos de ventas no dicen cuál es. Todos los importes se muestran en la moneda elegida aquí.</translation>
    </message>
    <message>
        <source>Your sales files name it.</source>
        <translation>Sus archivos de ventas la indican.</translation>
    </message>
</context>
<context>
    <name>CurvesPanel</name>
    <message>
        <source>Customers in 100 who bought from their list, best so far</source>
        <translation>Clientes de cada 100 que compraron de su lista, lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>Error after each round, in % of the first; earlier settings in grey</source>
        <translation>Error tras cada ronda, en % de la primera; ajustes anteriores en gris</translation>
    </message>
    <message>
        <source>Follows after the first round</source>
        <translation>Aparece tras la primera ronda</translation>
    </message>
    <message>
        <source>Follows when the first settings are tested</source>
        <translation>Aparece cuando se comprueban los primeros ajustes</translation>
    </message>
    <message>
        <source>This way to learn counts in one go: it has no rounds and no error.</source>
        <translation>Esta forma de aprender cuenta de una sola vez: no tiene rondas ni error.</translation>
    </message>
    <message>
        <source>bestsellers</source>
        <translation>más vendidos</translation>
    </message>
    <message>
        <source>percent of the training</source>
        <translation>por ciento del entrenamiento</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Choose a customer on the left: beside it stand the products to offer, and why.</source>
        <translation>Elija un cliente a la izquierda: al lado verá los productos que ofrecer, y por qué.</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>Elija un cliente para ver qué ofrecer.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: {count}</source>
        <translation>Filtro: {count}</translation>
    </message>
    <message>
        <source>Forget the customer…</source>
        <translation>Olvidar al cliente…</translation>
    </message>
    <message>
        <source>The program is learning what your customers like. The lists follow in a moment.</source>
        <translation>El programa está aprendiendo qué gusta a sus clientes. Las listas llegan en un momento.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
</context>
<context>
    <name>Delimiter</name>
    <message>
        <source>split by bars</source>
        <translation>separadas por barras</translation>
    </message>
    <message>
        <source>split by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>split by semicolons</source>
        <translation>separadas por puntos y coma</translation>
    </message>
    <message>
        <source>split by tabs</source>
        <translation>separadas por tabuladores</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>After so many days a purchase counts about a third (tau)</source>
        <translation>Tras cuántos días una compra cuenta cerca de un tercio (tau)</translation>
    </message>
    <message>
        <source>Bestsellers, of 100</source>
        <translation>Más vendidos, de 100</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>Clientes de cada 100 que volvieron y compraron algo nuevo de su lista de diez</translation>
    </message>
    <message>
        <source>Customers in the test</source>
        <translation>Clientes en la prueba</translation>
    </message>
    <message>
        <source>Customers who came back in the tested weeks</source>
        <translation>Clientes que volvieron en las semanas de la prueba</translation>
    </message>
    <message>
        <source>Customers whom it knows</source>
        <translation>Clientes que conoce</translation>
    </message>
    <message>
        <source>From 0 to 1; what is bought counts more at the top of the list. By this figure settings are chosen.</source>
        <translation>De 0 a 1; lo comprado cuenta más arriba en la lista. Con esta cifra se eligen los ajustes.</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>De cuántas líneas aprendió</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Cuánto duró el entrenamiento</translation>
    </message>
    <message>
        <source>How many of them a list of bestsellers would have caught</source>
        <translation>Con cuántos habría acertado una lista de los más vendidos</translation>
    </message>
    <message>
        <source>How many settings were tried to find the best</source>
        <translation>Cuántos ajustes se probaron para hallar el mejor</translation>
    </message>
    <message>
        <source>How much it counts that a product was not bought (alpha)</source>
        <translation>Cuánto cuenta que un producto no se comprara (alpha)</translation>
    </message>
    <message>
        <source>How much of what these customers bought anew was on their list</source>
        <translation>Cuánto de lo nuevo que compraron estos clientes estaba en su lista</translation>
    </message>
    <message>
        <source>How much what sells well just now counts beside taste (gamma)</source>
        <translation>Cuánto cuenta lo que se vende bien ahora, junto al gusto (gamma)</translation>
    </message>
    <message>
        <source>How often it went over all sales</source>
        <translation>Cuántas veces recorrió todas las ventas</translation>
    </message>
    <message>
        <source>How strongly customers with few purchases are kept near the average (lambda)</source>
        <translation>Con cuánta fuerza los clientes con pocas compras quedan cerca de la media (lambda)</translation>
    </message>
    <message>
        <source>Kinds of taste</source>
        <translation>Clases de gusto</translation>
    </message>
    <message>
        <source>Memory in days</source>
        <translation>Memoria en días</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>New purchases caught</source>
        <translation>Compras nuevas acertadas</translation>
    </message>
    <message>
        <source>Numbers by which a customer and a product are described (dimensions)</source>
        <translation>Números con que se describen un cliente y un producto (dimensiones)</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>De 100 clientes</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>De 100 clientes: en 95 de 100 pruebas así la cifra está entre estas dos</translation>
    </message>
    <message>
        <source>Order of the lists (NDCG)</source>
        <translation>Orden de las listas (NDCG)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Products that it knows</source>
        <translation>Productos que conoce</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>Líneas de venta</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Settings tried</source>
        <translation>Ajustes probados</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>Con seguridad entre</translation>
    </message>
    <message>
        <source>Weight of demand</source>
        <translation>Peso de la demanda</translation>
    </message>
    <message>
        <source>Weight of the unbought</source>
        <translation>Peso de lo no comprado</translation>
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
        <translation>la revisión de las ventas</translation>
    </message>
    <message>
        <source>choosing the active model</source>
        <translation>la elección del modelo en uso</translation>
    </message>
    <message>
        <source>comparing with the shop</source>
        <translation>la comparación con la tienda</translation>
    </message>
    <message>
        <source>deleting the shop</source>
        <translation>la eliminación de la tienda</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>la exportación</translation>
    </message>
    <message>
        <source>forgetting the customer</source>
        <translation>el olvido del cliente</translation>
    </message>
    <message>
        <source>keeping a copy of the shop before its upgrade</source>
        <translation>la copia de la tienda antes de actualizarla</translation>
    </message>
    <message>
        <source>keeping the currency</source>
        <translation>el cambio de moneda</translation>
    </message>
    <message>
        <source>keeping the test</source>
        <translation>el guardado de la prueba</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>el aprendizaje</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>el examen de {name}</translation>
    </message>
    <message>
        <source>making the lists</source>
        <translation>la preparación de las listas</translation>
    </message>
    <message>
        <source>making the shop</source>
        <translation>la creación de la tienda</translation>
    </message>
    <message>
        <source>opening the shop</source>
        <translation>la apertura de la tienda</translation>
    </message>
    <message>
        <source>preparing a place for the model</source>
        <translation>la preparación de un lugar para el modelo</translation>
    </message>
    <message>
        <source>preparing the import</source>
        <translation>la preparación de la importación</translation>
    </message>
    <message>
        <source>putting the model back</source>
        <translation>la recuperación del modelo</translation>
    </message>
    <message>
        <source>reading the shop</source>
        <translation>la lectura de la tienda</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>la lectura de {name}</translation>
    </message>
    <message>
        <source>removing the last traces of a forgotten customer</source>
        <translation>la eliminación de los últimos rastros de un cliente olvidado</translation>
    </message>
    <message>
        <source>removing the model</source>
        <translation>la eliminación del modelo</translation>
    </message>
    <message>
        <source>renaming the shop</source>
        <translation>el cambio de nombre de la tienda</translation>
    </message>
    <message>
        <source>restoring the shop</source>
        <translation>la restauración de la tienda</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>el guardado de la copia de seguridad</translation>
    </message>
    <message>
        <source>saving the export</source>
        <translation>el guardado de la exportación</translation>
    </message>
    <message>
        <source>saving the model</source>
        <translation>el guardado del modelo</translation>
    </message>
    <message>
        <source>saving the report</source>
        <translation>el guardado del informe</translation>
    </message>
    <message>
        <source>saving {name}</source>
        <translation>el guardado de {name}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>el entrenamiento</translation>
    </message>
    <message>
        <source>undoing the import</source>
        <translation>la anulación de la importación</translation>
    </message>
    <message>
        <source>unpacking {name}</source>
        <translation>la extracción de {name}</translation>
    </message>
    <message>
        <source>upgrading the shop</source>
        <translation>la actualización de la tienda</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message numerus="yes">
        <source>%Ln sales lines added</source>
        <translation>
            <numerusform>%Ln línea de venta añadida</numerusform>
            <numerusform>%Ln líneas de venta añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Importar más</translation>
    </message>
    <message numerus="yes">
        <source>Noted what %Ln customers say to mail</source>
        <translation>
            <numerusform>Anotado qué dice %Ln cliente de la publicidad</numerusform>
            <numerusform>Anotado qué dicen %Ln clientes de la publicidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Now let the program learn from them what your customers like: the lists follow from that.</source>
        <translation>Ahora deje que el programa aprenda de ellas qué gusta a sus clientes: de ahí salen las listas.</translation>
    </message>
    <message>
        <source>Save rejected lines…</source>
        <translation>Guardar líneas rechazadas…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Ver los clientes</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports</source>
        <translation>
            <numerusform>Deshacer esta %Ln importación</numerusform>
            <numerusform>Deshacer estas %Ln importaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Qué se importó</translation>
    </message>
    <message>
        <source>of {rows} lines; {here} already here, {out} left out</source>
        <translation>de {rows} líneas; {here} ya presentes, {out} omitidas</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>Elegir archivos de ventas</translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation>Suelte aquí archivos de ventas</translation>
    </message>
    <message>
        <source>Drop your sales files here</source>
        <translation>Suelte aquí sus archivos de ventas</translation>
    </message>
    <message>
        <source>Exports of orders from your shop or till: CSV, Excel or zip, also several at once. You see what they hold before anything is stored.</source>
        <translation>Exportaciones de pedidos de su tienda o caja: CSV, Excel o zip, también varias a la vez. Verá qué contienen antes de guardar nada.</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</source>
        <translation>Archivos de ventas (*.csv *.tsv *.txt *.tab *.gz *.zip *.xlsx *.xlsm *.xlsb *.xls *.ods)</translation>
    </message>
    <message>
        <source>Where do I find the export?</source>
        <translation>¿Dónde encuentro la exportación?</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Let go to look at these sales</source>
        <translation>Suelte para ver estas ventas</translation>
    </message>
    <message>
        <source>Let go to open this shop</source>
        <translation>Suelte para abrir esta tienda</translation>
    </message>
    <message>
        <source>Let go to restore this backup</source>
        <translation>Suelte para restaurar esta copia</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Choose a product</source>
        <translation>Elegir un producto</translation>
    </message>
    <message>
        <source>Choose “Also those who have it”, or another product.</source>
        <translation>Elija «También quienes ya lo tienen», u otro producto.</translation>
    </message>
    <message>
        <source>Choose “Buy again”.</source>
        <translation>Elija «Volver a comprar».</translation>
    </message>
    <message>
        <source>Choose “New for you”.</source>
        <translation>Elija «Nuevo para usted».</translation>
    </message>
    <message>
        <source>Go to Import</source>
        <translation>Ir a Importar</translation>
    </message>
    <message>
        <source>Import a file that says who bought.</source>
        <translation>Importe un archivo que diga quién compró.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all customers have this product already.</source>
        <translation>En el archivo no habría nadie: todos los clientes tienen ya este producto.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: all of these customers want no mail.</source>
        <translation>En el archivo no habría nadie: ninguno de estos clientes desea publicidad.</translation>
    </message>
    <message>
        <source>Nobody would be in the file: none of these customers has agreed to mail.</source>
        <translation>En el archivo no habría nadie: ninguno de estos clientes ha aceptado publicidad.</translation>
    </message>
    <message>
        <source>Take off the tick at “Leave out customers who want no mail” to have them in it.</source>
        <translation>Quite la marca de «Sin los clientes que no desean publicidad» para incluirlos.</translation>
    </message>
    <message>
        <source>Take off the tick at “Only customers who agree to mail” to have them in it.</source>
        <translation>Quite la marca de «Solo los clientes que aceptan publicidad» para incluirlos.</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing to offer to these customers.</source>
        <translation>El archivo estaría vacío: no hay nada que ofrecer a estos clientes.</translation>
    </message>
    <message>
        <source>The file would be empty: there is nothing yet that these customers might buy again.</source>
        <translation>El archivo estaría vacío: aún no hay nada que estos clientes puedan volver a comprar.</translation>
    </message>
    <message>
        <source>The file would be empty: these customers have all that you sell.</source>
        <translation>El archivo estaría vacío: estos clientes tienen todo lo que usted vende.</translation>
    </message>
    <message>
        <source>Your sales name no customers, so there is nobody to make lists for.</source>
        <translation>Sus ventas no nombran clientes, así que no hay para quién hacer listas.</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>Each customer’s lists follow from that customer’s purchases. Import a file with a column that says who bought.</source>
        <translation>Las listas de cada cliente salen de sus compras. Importe un archivo con una columna que diga quién compró.</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ir al resumen</translation>
    </message>
    <message>
        <source>Import a file of sales first: each line says who bought what, and when.</source>
        <translation>Importe primero un archivo de ventas: cada línea dice quién compró qué, y cuándo.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most, and nothing leaves this computer.</source>
        <translation>Aprende de sus ventas qué gusta a los clientes. Tarda uno o dos minutos como máximo, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>No sale of this shop names a customer</source>
        <translation>Ninguna venta de esta tienda nombra a un cliente</translation>
    </message>
    <message>
        <source>No shop is open</source>
        <translation>No hay ninguna tienda abierta</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Open a shop on the Overview page, or try the sample shop.</source>
        <translation>Abra una tienda en la página Resumen, o pruebe la tienda de ejemplo.</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Esta tienda aún no tiene ventas</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your sales and models are as they were.</source>
        <translation>Sus ventas y modelos están como estaban.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source> ({place}: {size} MB free)</source>
        <translation> ({place}: {size} MB libres)</translation>
    </message>
    <message>
        <source> About {size} MB more are needed.</source>
        <translation> Faltan unos {size} MB.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Cancelado. Todo está como antes.</translation>
    </message>
    <message>
        <source>The computer reported “{fault}” while {doing}{where}. Nothing was changed.</source>
        <translation>El equipo informó de «{fault}» durante {doing}{where}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full{where}: nothing was changed while {doing}. Free some space and try again.</source>
        <translation>El disco está lleno{where}: no se cambió nada durante {doing}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This folder or file may not be read{where}: nothing was changed while {doing}.</source>
        <translation>No se puede leer esta carpeta o archivo{where}: no se cambió nada durante {doing}.</translation>
    </message>
    <message>
        <source>This folder or file may not be written{where}: nothing was changed while {doing}.</source>
        <translation>No se puede escribir en esta carpeta o archivo{where}: no se cambió nada durante {doing}.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A campaign: likeliest buyers of one product</source>
        <translation>Una campaña: los compradores más probables de un producto</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Also those who have it</source>
        <translation>También quienes ya lo tienen</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Both lists</source>
        <translation>Ambas listas</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>Volver a comprar</translation>
    </message>
    <message>
        <source>By the newest order’s word: in most countries, who said no must not be sent advertising</source>
        <translation>Según el pedido más reciente: en la mayoría de los países no se puede enviar publicidad a quien la ha rechazado</translation>
    </message>
    <message>
        <source>CSV, for e-mail tools and spreadsheets</source>
        <translation>CSV, para herramientas de correo y hojas de cálculo</translation>
    </message>
    <message>
        <source>Choose the campaign’s product</source>
        <translation>Elegir el producto de la campaña</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Customers, the best ones first</source>
        <translation>Clientes, los mejores primero</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>For e-mails and letters: one row a customer</source>
        <translation>Para correos y cartas: una fila por cliente</translation>
    </message>
    <message>
        <source>For paper: each customer’s lists</source>
        <translation>En papel: las listas de cada cliente</translation>
    </message>
    <message>
        <source>For programs: JSON</source>
        <translation>Para programas: JSON</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a product</source>
        <translation>Para hojas de cálculo: una fila por producto</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Kind of file for paper</source>
        <translation>Tipo de archivo para papel</translation>
    </message>
    <message>
        <source>Leave out customers who want no mail ({count})</source>
        <translation>Sin los clientes que no desean publicidad ({count})</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nuevo para usted</translation>
    </message>
    <message>
        <source>No names; numbers are replaced by codes that are drawn anew for each file, and cannot be undone</source>
        <translation>Sin nombres; los números se sustituyen por códigos nuevos en cada archivo, que no se pueden deshacer</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>Aún sin producto</translation>
    </message>
    <message>
        <source>Only customers who agree to mail ({count})</source>
        <translation>Solo los clientes que aceptan publicidad ({count})</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Products for each customer</source>
        <translation>Productos por cliente</translation>
    </message>
    <message>
        <source>Pseudonyms in place of customers</source>
        <translation>Seudónimos en lugar de clientes</translation>
    </message>
    <message>
        <source>The campaign’s customers</source>
        <translation>Los clientes de la campaña</translation>
    </message>
    <message>
        <source>The likeliest buyers of “{product}”</source>
        <translation>Los compradores más probables de «{product}»</translation>
    </message>
    <message>
        <source>To print, to put into parcels, or for the counter</source>
        <translation>Para imprimir, para los paquetes o para el mostrador</translation>
    </message>
    <message>
        <source>To sort and filter</source>
        <translation>Para ordenar y filtrar</translation>
    </message>
    <message>
        <source>Web page, for any browser</source>
        <translation>Página web, para cualquier navegador</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What e-mail tools and mail merges read</source>
        <translation>Lo que leen las herramientas de correo y la combinación de correspondencia</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Without those of whom nothing is known</source>
        <translation>Sin aquellos de los que no se sabe nada</translation>
    </message>
    <message>
        <source>Your sales say so of everybody: perhaps nobody was asked. Check that before you write.</source>
        <translation>Sus ventas lo dicen de todos: quizá no se preguntó a nadie. Compruébelo antes de escribir.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign is made for one product: choose it, and see its likeliest buyers.</source>
        <translation>Una campaña es para un producto: elíjalo y vea sus compradores más probables.</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Elegir un producto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>Exportando {file}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Go to Model</source>
        <translation>Ir a Modelo</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who have not agreed to mail.</source>
        <translation>
            <numerusform>Omitido: %Ln cliente que no ha aceptado publicidad.</numerusform>
            <numerusform>Omitidos: %Ln clientes que no han aceptado publicidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln customers who want no mail.</source>
        <translation>
            <numerusform>Omitido: %Ln cliente que no desea publicidad.</numerusform>
            <numerusform>Omitidos: %Ln clientes que no desean publicidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a file for your e-mail tool, a spreadsheet or paper: choose on the left, look on the right, export.</source>
        <translation>Cree un archivo para su herramienta de correo, una hoja de cálculo o papel: elija a la izquierda, mire a la derecha, exporte.</translation>
    </message>
    <message>
        <source>No shop is open yet.</source>
        <translation>Aún no hay ninguna tienda abierta.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir una tienda</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>{rows} for {customers} in {file}</source>
        <translation>{rows} para {customers} en {file}</translation>
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
        <translation>Un archivo de listas es uno de {names}, no «{name}».</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} columns, and these lists need {count}. Choose shorter lists or the long shape.</source>
        <translation>Una hoja de cálculo admite {limit} columnas, y estas listas necesitan {count}. Elija listas más cortas o la forma larga.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds {limit} rows below its header, and these lists need more. Export to CSV instead, choose shorter lists, or one row per customer (wide).</source>
        <translation>Una hoja de cálculo admite {limit} filas bajo el encabezado, y estas listas necesitan más. Exporte a CSV, elija listas más cortas o una fila por cliente (wide).</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop from model {model}.</source>
        <translation>Creado por RecSys Desktop con el modelo {model}.</translation>
    </message>
    <message>
        <source>Made by RecSys Desktop.</source>
        <translation>Creado por RecSys Desktop.</translation>
    </message>
    <message>
        <source>PDF files cannot be made here.</source>
        <translation>Aquí no se pueden crear archivos PDF.</translation>
    </message>
    <message>
        <source>The ending of “{name}” does not tell which kind of file it should be. Let its name end in one of: {endings}.</source>
        <translation>El final de «{name}» no dice qué tipo de archivo debe ser. Haga que el nombre termine en uno de: {endings}.</translation>
    </message>
    <message>
        <source>The workbook would be too large for Excel. Export to CSV instead.</source>
        <translation>El libro sería demasiado grande para Excel. Exporte a CSV.</translation>
    </message>
    <message>
        <source>There is no column “{unknown}”. There are: {names}.</source>
        <translation>No hay ninguna columna «{unknown}». Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no folder “{parent}”. Make it, or choose another place for the export.</source>
        <translation>No hay ninguna carpeta «{parent}». Créela, o elija otro lugar para la exportación.</translation>
    </message>
    <message>
        <source>There is no format “{wanted}”. Choose one of: {names}.</source>
        <translation>No hay ningún formato «{wanted}». Elija uno de: {names}.</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>Qué ofrecer a cada cliente</translation>
    </message>
    <message>
        <source>“{name}” is open in another program or may not be replaced. Close it there and export again; the old file is unchanged.</source>
        <translation>«{name}» está abierto en otro programa o no se puede sustituir. Ciérrelo allí y exporte de nuevo; el archivo anterior no ha cambiado.</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>«{target}» es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“{target}” is not an ordinary file. Choose another name for the export.</source>
        <translation>«{target}» no es un archivo normal. Elija otro nombre para la exportación.</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>As the file shows</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Correct how dates and letters are read, and whether postage counts</source>
        <translation>Corregir cómo se leen las fechas y las letras, y si el envío cuenta</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Leave out postage, tips and fees</source>
        <translation>Omitir envío, propinas y comisiones</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Letters: {encoding}</source>
        <translation>Caracteres: {encoding}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>A return: the quantity is negative</source>
        <translation>Una devolución: la cantidad es negativa</translation>
    </message>
    <message>
        <source>A row about a whole order; its products stand on rows of their own</source>
        <translation>Una fila sobre un pedido entero; sus productos están en filas propias</translation>
    </message>
    <message>
        <source>A spreadsheet damaged this order number</source>
        <translation>Una hoja de cálculo dañó este número de pedido</translation>
    </message>
    <message>
        <source>A total or remark below the table, not a sale</source>
        <translation>Un total o una nota bajo la tabla, no una venta</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Una fila vacía</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>Sin número de pedido</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Sin producto</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Sin fecha legible</translation>
    </message>
    <message>
        <source>No readable quantity</source>
        <translation>Sin cantidad legible</translation>
    </message>
    <message>
        <source>Postage, a fee, a discount or the like, not a product</source>
        <translation>Envío, una comisión, un descuento o similar, no un producto</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>La fecha está en el futuro</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>El pedido se canceló</translation>
    </message>
    <message>
        <source>The order was given back</source>
        <translation>El pedido se devolvió</translation>
    </message>
    <message>
        <source>The price is 0: a stock correction or a sample, not a purchase</source>
        <translation>El precio es 0: una corrección de existencias o una muestra, no una compra</translation>
    </message>
    <message>
        <source>The quantity is 0</source>
        <translation>La cantidad es 0</translation>
    </message>
    <message>
        <source>This line is too long to be a sales line</source>
        <translation>Esta línea es demasiado larga para ser una línea de venta</translation>
    </message>
    <message>
        <source>Too many values</source>
        <translation>Demasiados valores</translation>
    </message>
    <message>
        <source>{cells} values where {width} were expected (an unquoted separator?)</source>
        <translation>{cells} valores donde se esperaban {width} (¿un separador sin comillas?)</translation>
    </message>
    <message>
        <source>{reason} (only {cells} of {width} values)</source>
        <translation>{reason} (solo {cells} de {width} valores)</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message numerus="yes">
        <source>%Ln days of sales</source>
        <translation>
            <numerusform>%Ln día de ventas</numerusform>
            <numerusform>%Ln días de ventas</numerusform>
        </translation>
    </message>
    <message>
        <source>A line says that one product was bought in one order.</source>
        <translation>Una línea dice que un producto se compró en un pedido.</translation>
    </message>
    <message>
        <source>Customers whose number or name is in the sales; each gets lists</source>
        <translation>Clientes cuyo número o nombre está en las ventas; cada uno recibe listas</translation>
    </message>
    <message>
        <source>Different products that were sold</source>
        <translation>Productos distintos que se vendieron</translation>
    </message>
    <message>
        <source>One line is of an unknown customer: nothing is learned from it.</source>
        <translation>Una línea es de un cliente desconocido: de ella no se aprende nada.</translation>
    </message>
    <message>
        <source>The customer of every line is known.</source>
        <translation>Se conoce el cliente de cada línea.</translation>
    </message>
    <message>
        <source>The first and the last sale</source>
        <translation>La primera y la última venta</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>De qué se hacen las listas</translation>
    </message>
    <message>
        <source>What the shop holds</source>
        <translation>Qué contiene la tienda</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>cliente</numerusform>
            <numerusform>clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>one day of sales</source>
        <translation>un día de ventas</translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>pedido</numerusform>
            <numerusform>pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products</source>
        <translation>
            <numerusform>producto</numerusform>
            <numerusform>productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sales lines</source>
        <translation>
            <numerusform>línea de venta</numerusform>
            <numerusform>líneas de venta</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} lines ({share} %) are of unknown customers: nothing is learned from these.</source>
        <translation>{count} líneas ({share} %) son de clientes desconocidos: de ellas no se aprende nada.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{lines} lines in an order, on average</source>
        <translation>{lines} líneas por pedido, de media</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>Archivos separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>campaign {product}</source>
        <translation>campaña {product}</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>Hace %Ln mes</numerusform>
            <numerusform>Hace %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Una fecha…</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Cualquier importe</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Cualquier producto</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Compró en</translation>
    </message>
    <message>
        <source>Bought the product</source>
        <translation>Compró el producto</translation>
    </message>
    <message>
        <source>Counted back from the shop’s last sale, {day}</source>
        <translation>Contado hacia atrás desde la última venta de la tienda, {day}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>No order since</source>
        <translation>Sin pedidos desde</translation>
    </message>
    <message>
        <source>No order since this day</source>
        <translation>Sin pedidos desde este día</translation>
    </message>
    <message>
        <source>Spent more than</source>
        <translation>Gastó más de</translation>
    </message>
</context>
<context>
    <name>Forgetter</name>
    <message numerus="yes">
        <source>%Ln earlier backups and files that you exported still hold them: delete what you need no more.</source>
        <translation>
            <numerusform>%Ln copia de seguridad anterior y los archivos que exportó aún los contienen: borre lo que ya no necesite.</numerusform>
            <numerusform>%Ln copias de seguridad anteriores y los archivos que exportó aún los contienen: borre lo que ya no necesite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models that have learned from them go, too: train a new one afterwards.</source>
        <translation>
            <numerusform>También se borra %Ln modelo que ha aprendido de ellos: entrene después uno nuevo.</numerusform>
            <numerusform>También se borran %Ln modelos que han aprendido de ellos: entrene después uno nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders of this customer go for good; the same sales files, imported again, leave them out.</source>
        <translation>Todos los pedidos de este cliente se borran para siempre; los mismos archivos de ventas, importados de nuevo, los omiten.</translation>
    </message>
    <message>
        <source>Files that you exported stay.</source>
        <translation>Los archivos que exportó se quedan.</translation>
    </message>
    <message>
        <source>Forget the customer</source>
        <translation>Olvidar al cliente</translation>
    </message>
    <message>
        <source>Forget “{name}” for good?</source>
        <translation>¿Olvidar a «{name}» para siempre?</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>Olvidando al cliente</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>The customer is forgotten. Receipt: {receipt}</source>
        <translation>El cliente está olvidado. Justificante: {receipt}</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The last sale here is of {day}: import newer sales before you write to customers.</source>
        <translation>La última venta aquí es del {day}: importe ventas más recientes antes de escribir a los clientes.</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>How many known customers bought it</source>
        <translation>Cuántos clientes conocidos lo compraron</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Última venta</translation>
    </message>
    <message>
        <source>No product is like this.</source>
        <translation>Ningún producto es así.</translation>
    </message>
    <message>
        <source>Pieces sold in all orders</source>
        <translation>Unidades vendidas en todos los pedidos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>Precio de la última venta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Search name, number or category</source>
        <translation>Buscar nombre, número o categoría</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostrar todos los productos</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>{shown} of {total} products</source>
        <translation>{shown} de {total} productos</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>HeadlinePanel</name>
    <message>
        <source>How well the lists did</source>
        <translation>Qué tal fueron las listas</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln imports</source>
        <translation>
            <numerusform>%Ln importación</numerusform>
            <numerusform>%Ln importaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln deshecha</numerusform>
            <numerusform>%Ln deshechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta ahora</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>En la tienda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Líneas añadidas</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import is listed here, and can be taken back at any time.</source>
        <translation>Aún no se ha importado nada. Lo que importe aparece aquí y se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>Sales lines of the file that the shop had before</source>
        <translation>Líneas de venta del archivo que la tienda ya tenía</translation>
    </message>
    <message>
        <source>Sales lines that were new to the shop</source>
        <translation>Líneas de venta nuevas para la tienda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take back the sales lines that only the chosen import brought</source>
        <translation>Retirar las líneas de venta que solo trajo la importación elegida</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Undone {day}</source>
        <translation>Deshecha {day}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring the sales of your shop or till: drop the file, look at what it holds, add it.</source>
        <translation>Traiga las ventas de su tienda o caja: suelte el archivo, mire qué contiene, añádalo.</translation>
    </message>
    <message>
        <source>Comma-separated files (*.csv)</source>
        <translation>Archivos separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation>Archivo {number} de {count}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mi tienda</translation>
    </message>
    <message>
        <source>Save rejected lines</source>
        <translation>Guardar líneas rechazadas</translation>
    </message>
    <message>
        <source>all of it was here already</source>
        <translation>todo estaba ya presente</translation>
    </message>
    <message>
        <source>rejected lines</source>
        <translation>líneas rechazadas</translation>
    </message>
</context>
<context>
    <name>ImportTasks</name>
    <message>
        <source>Adding {file}</source>
        <translation>Añadiendo {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Revisando {file}</translation>
    </message>
    <message>
        <source>Looking through {file}</source>
        <translation>Examinando {file}</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>No hay ninguna tienda abierta. Abra una primero.</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Abriendo {file}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Guardando {file}</translation>
    </message>
    <message>
        <source>Undoing the import of {file}</source>
        <translation>Deshaciendo la importación de {file}</translation>
    </message>
    <message>
        <source>Undone: {lines} sales lines of {file} were taken back.</source>
        <translation>Deshecho: se retiraron {lines} líneas de venta de {file}.</translation>
    </message>
    <message>
        <source>{lines} stay, since another import brings them, too.</source>
        <translation>{lines} se quedan, porque otra importación también las trae.</translation>
    </message>
    <message>
        <source>{lines} that it had changed are back as they were before.</source>
        <translation>{lines} que había cambiado vuelven a estar como antes.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln lines corrected</source>
        <translation>
            <numerusform>%Ln línea corregida</numerusform>
            <numerusform>%Ln líneas corregidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines taken out</source>
        <translation>
            <numerusform>%Ln línea retirada</numerusform>
            <numerusform>%Ln líneas retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order numbers are here already, but with other customers and dates: these look like two shops. Import them as a second shop?</source>
        <translation>
            <numerusform>%Ln número de pedido ya está aquí, pero con otro cliente y otra fecha: parecen dos tiendas. ¿Importar como segunda tienda?</numerusform>
            <numerusform>%Ln números de pedido ya están aquí, pero con otros clientes y fechas: parecen dos tiendas. ¿Importar como segunda tienda?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were changed</source>
        <translation>
            <numerusform>Cambió %Ln pedido</numerusform>
            <numerusform>Cambiaron %Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of customers whom this shop has forgotten are left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln fila de clientes que esta tienda ha olvidado.</numerusform>
            <numerusform>Se han omitido %Ln filas de clientes que esta tienda ha olvidado.</numerusform>
        </translation>
    </message>
    <message>
        <source>, and that the personal lists do better is sure ({least} to {most} more).</source>
        <comment>how_sure</comment>
        <translation>, y es seguro que las listas personales son mejores (de {least} a {most} más).</translation>
    </message>
    <message>
        <source>: the bestsellers did better, and that is sure.</source>
        <comment>how_sure</comment>
        <translation>: los más vendidos fueron mejores, y eso es seguro.</translation>
    </message>
    <message>
        <source>: these customers cannot tell them apart.</source>
        <comment>how_sure</comment>
        <translation>: con estos clientes no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Many purchases together speak for it, and it sells fast now.</source>
        <translation>Muchas compras juntas hablan a su favor, y ahora tiene mucha demanda.</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{first}” and “{second}”.</source>
        <translation>Muchas compras juntas hablan a su favor, sobre todo «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>Many purchases together speak for it; most of all “{product}”.</source>
        <translation>Muchas compras juntas hablan a su favor, sobre todo «{product}».</translation>
    </message>
    <message>
        <source>Method {number} of {count}</source>
        <translation>Método {number} de {count}</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now, and because “{product}” was bought.</source>
        <translation>Sobre todo porque ahora tiene mucha demanda, y porque se compró «{product}».</translation>
    </message>
    <message>
        <source>Most of all because it sells fast now.</source>
        <translation>Sobre todo porque ahora tiene mucha demanda.</translation>
    </message>
    <message>
        <source>Most of all because “{first}” and “{second}” were bought.</source>
        <translation>Sobre todo porque se compraron «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought, and because it sells fast now.</source>
        <translation>Sobre todo porque se compró «{product}», y porque ahora tiene mucha demanda.</translation>
    </message>
    <message>
        <source>Most of all because “{product}” was bought.</source>
        <translation>Sobre todo porque se compró «{product}».</translation>
    </message>
    <message>
        <source>No purchase speaks for it.</source>
        <translation>Ninguna compra habla a su favor.</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so there is nobody to test the lists on.</source>
        <translation>Ninguna venta de esta tienda tiene cliente, así que no hay nadie con quien comprobar las listas.</translation>
    </message>
    <message>
        <source>No shop was opened yet. Name its folder with --shop, or try the sample shop: demo.</source>
        <translation>Aún no se ha abierto ninguna tienda. Indique su carpeta con --shop, o pruebe la tienda de ejemplo: demo.</translation>
    </message>
    <message>
        <source>Nothing is trained yet: train a model first.</source>
        <translation>Aún no se ha entrenado nada: entrene primero un modelo.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {own} bought something new from their list of {top} ({method}); a bestseller list would have caught {theirs}{how_sure}</source>
        <translation>De 100 clientes que volvieron, {own} compraron algo nuevo de su lista de {top} ({method}); una lista de los más vendidos habría acertado con {theirs}{how_sure}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {theirs} bought something new from a list of {top} bestsellers.</source>
        <translation>De 100 clientes que volvieron, {theirs} compraron algo nuevo de una lista de {top} más vendidos.</translation>
    </message>
    <message>
        <source>Only {count} customers came back in the last {days} days and bought something new; a test needs {fewest}. Test more weeks, or import more sales.</source>
        <translation>Solo {count} clientes volvieron en los últimos {days} días y compraron algo nuevo; una prueba necesita {fewest}. Compruebe más semanas, o importe más ventas.</translation>
    </message>
    <message>
        <source>So far only guests bought the product “{product}”: nobody knows yet who likes it.</source>
        <translation>Hasta ahora solo invitados compraron el producto «{product}»: aún no se sabe a quién le gusta.</translation>
    </message>
    <message>
        <source>The active model is a list of bestsellers: it knows nobody’s taste and no similar products. Train with the method “{method}”.</source>
        <translation>El modelo en uso es una lista de los más vendidos: no conoce el gusto de nadie ni productos parecidos. Entrene con el método «{method}».</translation>
    </message>
    <message>
        <source>The active model is older than the product “{product}”: train again to include it.</source>
        <translation>El modelo en uso es anterior al producto «{product}»: entrene de nuevo para incluirlo.</translation>
    </message>
    <message>
        <source>The earlier sales do not say which currency they are in: from now on they are shown in {currency} too, as this file says. If they are in another one, choose it in the settings.</source>
        <translation>Las ventas anteriores no dicen en qué moneda están: desde ahora se muestran también en {currency}, como indica este archivo. Si están en otra, elíjala en los ajustes.</translation>
    </message>
    <message>
        <source>The meaning of {columns} was guessed from what stands there. Please check it.</source>
        <translation>El significado de {columns} se supuso por su contenido. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>The sales are too few to tell products apart: it is too early to say which are similar.</source>
        <translation>Hay muy pocas ventas para distinguir los productos: es pronto para decir cuáles se parecen.</translation>
    </message>
    <message>
        <source>The sales cover {span} days: there is nothing to learn from before the last {days}.</source>
        <translation>Las ventas abarcan {span} días: no hay nada de que aprender antes de los últimos {days}.</translation>
    </message>
    <message>
        <source>The shop has no sales. Import a sales file first.</source>
        <translation>La tienda no tiene ventas. Importe primero un archivo de ventas.</translation>
    </message>
    <message>
        <source>The shop in {folder} has sales of its own, and the sample’s would mix with them. Choose a new or an empty folder; nothing was changed.</source>
        <translation>La tienda de {folder} tiene ventas propias, y las del ejemplo se mezclarían con ellas. Elija una carpeta nueva o vacía; no se cambió nada.</translation>
    </message>
    <message>
        <source>There are no sales to learn from yet. Import a sales file first.</source>
        <translation>Aún no hay ventas de que aprender. Importe primero un archivo de ventas.</translation>
    </message>
    <message>
        <source>There is no customer “{customer}” in this shop.</source>
        <translation>No hay ningún cliente «{customer}» en esta tienda.</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>No hay ningún modelo {id}.</translation>
    </message>
    <message>
        <source>There is no product “{product}” in this shop.</source>
        <translation>No hay ningún producto «{product}» en esta tienda.</translation>
    </message>
    <message>
        <source>These lists could not be tested yet: too few customers have come back. Take them as a first guess.</source>
        <translation>Estas listas aún no se han podido comprobar: han vuelto muy pocos clientes. Tómelas como una primera suposición.</translation>
    </message>
    <message>
        <source>Too few customers have come back to know anybody’s taste, and which products are similar: for now everybody gets what sells best.</source>
        <translation>Han vuelto muy pocos clientes para conocer sus gustos y qué productos se parecen: por ahora todos reciben lo más vendido.</translation>
    </message>
    <message>
        <source>Too few customers have come back to test any lists: for now everybody gets what sells best.</source>
        <translation>Han vuelto muy pocos clientes para comprobar listas: por ahora todos reciben lo más vendido.</translation>
    </message>
    <message>
        <source>What was checked is gone from the disk; check the file again. Nothing was added.</source>
        <translation>Lo revisado ya no está en el disco; revise el archivo de nuevo. No se añadió nada.</translation>
    </message>
    <message>
        <source>With this file, the shop’s sales are in several currencies ({names}): amounts are added up as they stand, and shown without a currency.</source>
        <translation>Con este archivo, las ventas de la tienda están en varias monedas ({names}): los importes se suman tal como están y se muestran sin moneda.</translation>
    </message>
    <message>
        <source>You imported this file on {when}; nothing was added twice.</source>
        <translation>Usted importó este archivo el {when}; nada se añadió dos veces.</translation>
    </message>
    <message>
        <source>{orders}: {lines}.</source>
        <translation>{orders}: {lines}.</translation>
    </message>
    <message>
        <source>“{code}” is no currency. Use a code of three letters, such as EUR.</source>
        <translation>«{code}» no es una moneda. Use un código de tres letras, por ejemplo EUR.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Chinese (simplified), no font here</source>
        <translation>Chino (simplificado), sin fuente aquí</translation>
    </message>
    <message>
        <source>This computer has no font with Chinese letters: all texts would be empty boxes. Install one, such as Noto Sans CJK (package fonts-noto-cjk or google-noto-sans-cjk-fonts), and start the program again.</source>
        <translation>Este ordenador no tiene ninguna fuente con caracteres chinos: todos los textos serían cuadros vacíos. Instale una, por ejemplo Noto Sans CJK (paquete fonts-noto-cjk o google-noto-sans-cjk-fonts), y vuelva a iniciar el programa.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System ({language})</source>
        <translation>Sistema ({language})</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarlo de todos modos</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Advanced Parameters &gt; SQL Manager: a query over the order details; then Export.</source>
        <translation>Parámetros avanzados &gt; Gestor SQL: una consulta sobre los detalles de pedidos; después Exportar.</translation>
    </message>
    <message>
        <source>Amazon all orders</source>
        <translation>Amazon, todos los pedidos</translation>
    </message>
    <message>
        <source>Amazon order report</source>
        <translation>Amazon, informe de pedidos</translation>
    </message>
    <message>
        <source>Analytics &gt; Orders &gt; choose the time span &gt; Download. Prices are not in it; the plugin Advanced Order Export gives them.</source>
        <translation>Analytics &gt; Pedidos &gt; elija el periodo &gt; Descargar. No trae precios; el complemento Advanced Order Export sí.</translation>
    </message>
    <message>
        <source>Ask for the order items: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>Pida los artículos de los pedidos: número de pedido, fecha, cliente, SKU, cantidad y precio, una fila por producto.</translation>
    </message>
    <message>
        <source>BigCommerce orders</source>
        <translation>Pedidos de BigCommerce</translation>
    </message>
    <message>
        <source>Clover line items</source>
        <translation>Artículos de Clover</translation>
    </message>
    <message>
        <source>Etsy order items</source>
        <translation>Artículos de pedidos de Etsy</translation>
    </message>
    <message>
        <source>Etsy orders</source>
        <translation>Pedidos de Etsy</translation>
    </message>
    <message>
        <source>Gumroad sales</source>
        <translation>Ventas de Gumroad</translation>
    </message>
    <message>
        <source>Home &gt; All reports &gt; the time span &gt; the report on items.</source>
        <translation>Inicio &gt; Todos los informes &gt; el periodo &gt; el informe de artículos.</translation>
    </message>
    <message>
        <source>Instacart baskets</source>
        <translation>Cestas de Instacart</translation>
    </message>
    <message>
        <source>Instacart orders</source>
        <translation>Pedidos de Instacart</translation>
    </message>
    <message>
        <source>Instacart products</source>
        <translation>Productos de Instacart</translation>
    </message>
    <message>
        <source>JD orders (京东)</source>
        <translation>Pedidos de JD (京东)</translation>
    </message>
    <message>
        <source>Loyverse receipts by item</source>
        <translation>Recibos de Loyverse por artículo</translation>
    </message>
    <message>
        <source>Magento (Adobe Commerce) names no products in its orders grid. Export the order items instead: order number, date, customer, SKU, quantity and price, one row per product.</source>
        <translation>Magento (Adobe Commerce) no nombra los productos en su tabla de pedidos. Exporte los artículos de los pedidos: número de pedido, fecha, cliente, SKU, cantidad y precio, una fila por producto.</translation>
    </message>
    <message>
        <source>Magento orders grid</source>
        <translation>Tabla de pedidos de Magento</translation>
    </message>
    <message>
        <source>Olist customers</source>
        <translation>Clientes de Olist</translation>
    </message>
    <message>
        <source>Olist order list</source>
        <translation>Lista de pedidos de Olist</translation>
    </message>
    <message>
        <source>Olist orders</source>
        <translation>Pedidos de Olist</translation>
    </message>
    <message>
        <source>Olist products</source>
        <translation>Productos de Olist</translation>
    </message>
    <message>
        <source>Orders &gt; Export &gt; All orders &gt; CSV for Excel.</source>
        <translation>Pedidos &gt; Exportar &gt; Todos los pedidos &gt; CSV para Excel.</translation>
    </message>
    <message>
        <source>Orders &gt; Export all orders &gt; the default template as CSV.</source>
        <translation>Orders &gt; Export all orders &gt; la plantilla predeterminada como CSV.</translation>
    </message>
    <message>
        <source>Orders &gt; Order Reports &gt; New orders &gt; Request report &gt; Download.</source>
        <translation>Pedidos &gt; Informes de pedidos &gt; Nuevos pedidos &gt; Solicitar informe &gt; Descargar.</translation>
    </message>
    <message>
        <source>PayPal activity</source>
        <translation>Actividad de PayPal</translation>
    </message>
    <message>
        <source>PayPal knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>PayPal conoce pagos, no productos. Exporte los pedidos con sus artículos desde la propia tienda.</translation>
    </message>
    <message>
        <source>Pinduoduo orders (拼多多)</source>
        <translation>Pedidos de Pinduoduo (拼多多)</translation>
    </message>
    <message>
        <source>PrestaShop orders</source>
        <translation>Pedidos de PrestaShop</translation>
    </message>
    <message>
        <source>REES46 events</source>
        <translation>Eventos de REES46</translation>
    </message>
    <message>
        <source>Reporting &gt; Line items &gt; Export.</source>
        <translation>Reporting &gt; Line items &gt; Export.</translation>
    </message>
    <message>
        <source>Reports &gt; Fulfilment &gt; All Orders. It names no buyers; the Order Report does.</source>
        <translation>Informes &gt; Logística &gt; Todos los pedidos. No nombra a los compradores; el informe de pedidos sí.</translation>
    </message>
    <message>
        <source>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV.</source>
        <translation>Reports &gt; Menus &gt; Product mix &gt; Item details &gt; Download CSV.</translation>
    </message>
    <message>
        <source>Reports &gt; Receipts &gt; Export &gt; Receipts by item.</source>
        <translation>Informes &gt; Recibos &gt; Exportar &gt; Recibos por artículo.</translation>
    </message>
    <message>
        <source>Reports &gt; Sales &gt; Raw data Excel document.</source>
        <translation>Informes &gt; Ventas &gt; Documento de Excel con datos sin procesar.</translation>
    </message>
    <message>
        <source>RetailRocket events</source>
        <translation>Eventos de RetailRocket</translation>
    </message>
    <message>
        <source>Sales &gt; Export.</source>
        <translation>Sales &gt; Export.</translation>
    </message>
    <message>
        <source>Sales lines with everyday column names</source>
        <translation>Líneas de venta con nombres de columna corrientes</translation>
    </message>
    <message>
        <source>Seller Hub &gt; Orders &gt; Download report.</source>
        <translation>Seller Hub &gt; Pedidos &gt; Descargar informe.</translation>
    </message>
    <message>
        <source>Selling (or Commerce) &gt; Orders &gt; Download CSV.</source>
        <translation>Vender (o Comercio) &gt; Pedidos &gt; Descargar CSV.</translation>
    </message>
    <message>
        <source>Shop Manager &gt; Settings &gt; Options &gt; Download data &gt; Order items, month by month.</source>
        <translation>Administrador de la tienda &gt; Ajustes &gt; Opciones &gt; Descargar datos &gt; Artículos de pedidos, mes a mes.</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Clientes de Shopify</translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation>Pedidos de Shopify</translation>
    </message>
    <message>
        <source>Shopify products</source>
        <translation>Productos de Shopify</translation>
    </message>
    <message>
        <source>Square items</source>
        <translation>Artículos de Square</translation>
    </message>
    <message>
        <source>Square transactions</source>
        <translation>Transacciones de Square</translation>
    </message>
    <message>
        <source>Squarespace orders</source>
        <translation>Pedidos de Squarespace</translation>
    </message>
    <message>
        <source>Store orders &gt; More actions &gt; Export orders, with all items.</source>
        <translation>Pedidos de la tienda &gt; Más acciones &gt; Exportar pedidos, con todos los artículos.</translation>
    </message>
    <message>
        <source>Stripe knows payments, not products. Export the orders with their items from the shop itself.</source>
        <translation>Stripe conoce pagos, no productos. Exporte los pedidos con sus artículos desde la propia tienda.</translation>
    </message>
    <message>
        <source>Stripe payments</source>
        <translation>Pagos de Stripe</translation>
    </message>
    <message>
        <source>SumUp items</source>
        <translation>Artículos de SumUp</translation>
    </message>
    <message>
        <source>Ta-Feng grocery sales</source>
        <translation>Ventas del supermercado Ta-Feng</translation>
    </message>
    <message>
        <source>Taobao order list (ExportOrderList)</source>
        <translation>Lista de pedidos de Taobao (ExportOrderList)</translation>
    </message>
    <message>
        <source>Taobao orders (淘宝)</source>
        <translation>Pedidos de Taobao (淘宝)</translation>
    </message>
    <message>
        <source>The file of transactions as it is published.</source>
        <translation>El archivo de transacciones tal como se publica.</translation>
    </message>
    <message>
        <source>The file online_retail.csv or one of the sheets of online_retail_II.xlsx.</source>
        <translation>El archivo online_retail.csv o una de las hojas de online_retail_II.xlsx.</translation>
    </message>
    <message>
        <source>The files of order items, orders, customers and products; drop them together.</source>
        <translation>Los archivos de artículos de pedidos, pedidos, clientes y productos; suéltelos juntos.</translation>
    </message>
    <message>
        <source>The files order_products, orders and products; drop them together.</source>
        <translation>Los archivos order_products, orders y products; suéltelos juntos.</translation>
    </message>
    <message>
        <source>The orders list of PrestaShop does not name the products. In Advanced Parameters &gt; SQL Manager, make an export of the order details (order, date, customer, product, quantity, price) and import that file.</source>
        <translation>La lista de pedidos de PrestaShop no nombra los productos. En Parámetros avanzados &gt; Gestor SQL, exporte los detalles de pedidos (pedido, fecha, cliente, producto, cantidad, precio) e importe ese archivo.</translation>
    </message>
    <message>
        <source>This export of Etsy (SoldOrders) does not name the products. In Shop Manager &gt; Settings &gt; Options &gt; Download data choose &quot;Order items&quot; (EtsySoldOrderItems) and import that file.</source>
        <translation>Esta exportación de Etsy (SoldOrders) no nombra los productos. En Administrador de la tienda &gt; Ajustes &gt; Opciones &gt; Descargar datos elija «Artículos de pedidos» (EtsySoldOrderItems) e importe ese archivo.</translation>
    </message>
    <message>
        <source>This export of Square lists payments without their products. In Transactions &gt; Export choose &quot;Items Detail CSV&quot; and import that file.</source>
        <translation>Esta exportación de Square muestra pagos sin sus productos. En Transacciones &gt; Exportar elija «CSV detallado de artículos» e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a list of customers, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>Es una lista de clientes, no de ventas. Impórtela junto con las listas de pedidos y de artículos de pedidos.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order items.</source>
        <translation>Es una lista de productos, no de ventas. Impórtela junto con las listas de pedidos y de artículos de pedidos.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with the lists of orders and of order products.</source>
        <translation>Es una lista de productos, no de ventas. Impórtela junto con las listas de pedidos y de productos de pedidos.</translation>
    </message>
    <message>
        <source>This is a list of products, not of sales. Import it together with transaction_data.csv.</source>
        <translation>Es una lista de productos, no de ventas. Impórtela junto con transaction_data.csv.</translation>
    </message>
    <message>
        <source>This list names buyers and dates but not the products one by one. Import it together with ExportOrderDetailList, the other of the two lists that Taobao exports.</source>
        <translation>Esta lista nombra compradores y fechas, pero no los productos uno a uno. Impórtela junto con ExportOrderDetailList, la otra de las dos listas que exporta Taobao.</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the list of order products.</source>
        <translation>Esta lista nombra pedidos y clientes, pero no los productos. Impórtela junto con la lista de productos de pedidos.</translation>
    </message>
    <message>
        <source>This list names orders and customers but not the products. Import it together with the lists of order items and of customers.</source>
        <translation>Esta lista nombra pedidos y clientes, pero no los productos. Impórtela junto con las listas de artículos de pedidos y de clientes.</translation>
    </message>
    <message>
        <source>This list names the products but neither the buyers nor the dates. Import it together with ExportOrderList, the other of the two lists that Taobao exports.</source>
        <translation>Esta lista nombra los productos, pero ni los compradores ni las fechas. Impórtela junto con ExportOrderList, la otra de las dos listas que exporta Taobao.</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the list of orders (orders.csv).</source>
        <translation>Esta lista nombra los productos, pero ni los clientes ni las fechas. Impórtela junto con la lista de pedidos (orders.csv).</translation>
    </message>
    <message>
        <source>This list names the products but neither the customers nor the dates. Import it together with the lists of orders and of customers.</source>
        <translation>Esta lista nombra los productos, pero ni los clientes ni las fechas. Impórtela junto con las listas de pedidos y de clientes.</translation>
    </message>
    <message>
        <source>This looks like a customer list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>Parece una lista de clientes, no de ventas. En Shopify elija Pedidos &gt; Exportar &gt; CSV para Excel, todos los pedidos.</translation>
    </message>
    <message>
        <source>This looks like a product list, not sales. In Shopify choose Orders &gt; Export &gt; CSV for Excel, all orders.</source>
        <translation>Parece una lista de productos, no de ventas. En Shopify elija Pedidos &gt; Exportar &gt; CSV para Excel, todos los pedidos.</translation>
    </message>
    <message>
        <source>Toast item selections</source>
        <translation>Artículos de Toast</translation>
    </message>
    <message>
        <source>Transactions &gt; Export &gt; Items Detail CSV.</source>
        <translation>Transacciones &gt; Exportar &gt; CSV detallado de artículos.</translation>
    </message>
    <message>
        <source>UCI Online Retail</source>
        <translation>UCI Online Retail</translation>
    </message>
    <message>
        <source>Wix orders</source>
        <translation>Pedidos de Wix</translation>
    </message>
    <message>
        <source>WooCommerce &gt; Export Orders: choose order number, date, e-mail, SKU, name, quantity and item cost, then Export.</source>
        <translation>WooCommerce &gt; Export Orders: elija número de pedido, fecha, correo, SKU, nombre, cantidad y precio del artículo, después Export.</translation>
    </message>
    <message>
        <source>WooCommerce orders (Advanced Order Export)</source>
        <translation>Pedidos de WooCommerce (Advanced Order Export)</translation>
    </message>
    <message>
        <source>WooCommerce orders (Analytics)</source>
        <translation>Pedidos de WooCommerce (Analytics)</translation>
    </message>
    <message>
        <source>Youzan orders (有赞)</source>
        <translation>Pedidos de Youzan (有赞)</translation>
    </message>
    <message>
        <source>Zettle raw data</source>
        <translation>Datos sin procesar de Zettle</translation>
    </message>
    <message>
        <source>dunnhumby products</source>
        <translation>Productos de dunnhumby</translation>
    </message>
    <message>
        <source>dunnhumby transactions</source>
        <translation>Transacciones de dunnhumby</translation>
    </message>
    <message>
        <source>eBay orders report</source>
        <translation>Informe de pedidos de eBay</translation>
    </message>
    <message>
        <source>transaction_data.csv, together with product.csv.</source>
        <translation>transaction_data.csv, junto con product.csv.</translation>
    </message>
    <message>
        <source>已卖出的宝贝 &gt; 批量导出: both ExportOrderList and ExportOrderDetailList; drop the two files together.</source>
        <translation>已卖出的宝贝 &gt; 批量导出: tanto ExportOrderList como ExportOrderDetailList; suelte los dos archivos juntos.</translation>
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
        <translation>Tramo {number} de {count} del historial</translation>
    </message>
    <message>
        <source>No sale in this shop has a customer, so nobody’s taste can be learned. Use bestsellers.</source>
        <translation>Ninguna venta de esta tienda tiene cliente, así que no se puede aprender el gusto de nadie. Use los más vendidos.</translation>
    </message>
    <message>
        <source>Stopped before anything was learned. Everything is as it was before.</source>
        <translation>Se detuvo antes de aprender nada. Todo está como antes.</translation>
    </message>
    <message>
        <source>The method “ease” compares all products with all others, which does not fit in memory for {products} products (up to {most} do). Use item-neighbours or factorization.</source>
        <translation>El método «ease» compara cada producto con todos los demás, y con {products} productos no cabe en la memoria (hasta {most} sí). Use item-neighbours o factorization.</translation>
    </message>
    <message>
        <source>The training broke down. Your sales and earlier models are untouched.</source>
        <translation>El entrenamiento falló. Sus ventas y los modelos anteriores están intactos.</translation>
    </message>
    <message>
        <source>The training ended unexpectedly. Your sales and earlier models are untouched; try again, and if it happens again, close other programs to free memory.</source>
        <translation>El entrenamiento terminó de forma inesperada. Sus ventas y los modelos anteriores están intactos; inténtelo de nuevo y, si se repite, cierre otros programas para liberar memoria.</translation>
    </message>
    <message>
        <source>There is no method “{method}”. There are: auto, {names}.</source>
        <translation>No hay ningún método «{method}». Hay: auto, {names}.</translation>
    </message>
    <message>
        <source>These sales have neither names nor categories of products, so products cannot be compared by them. Use another method, or import a file that has names.</source>
        <translation>Estas ventas no tienen ni nombres ni categorías de productos, así que no se pueden comparar por ellos. Use otro método, o importe un archivo con nombres.</translation>
    </message>
    <message>
        <source>This model was made by another version of RecSys Desktop. Update the program, use another model or train a new one.</source>
        <translation>Este modelo lo creó otra versión de RecSys Desktop. Actualice el programa, use otro modelo o entrene uno nuevo.</translation>
    </message>
    <message>
        <source>This shop needs more memory for training than the computer has free. Close other programs.</source>
        <translation>Esta tienda necesita más memoria para entrenar de la que tiene libre el equipo. Cierre otros programas.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Central Europe</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>todos los caracteres</translation>
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
        <translation>Acepta publicidad</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>Volver a comprar</translation>
    </message>
    <message>
        <source>Choose a customer to see what to offer.</source>
        <translation>Elija un cliente para ver qué ofrecer.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Copy the list with its headers, for a spreadsheet</source>
        <translation>Copiar la lista con sus encabezados, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>How well it fits, beside the best of the list; nothing where it does not fit</source>
        <translation>Cómo encaja, en comparación con el mejor de la lista; nada donde no encaja</translation>
    </message>
    <message>
        <source>Lists of the chosen customer</source>
        <translation>Listas del cliente elegido</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nuevo para usted</translation>
    </message>
    <message>
        <source>New since the model was trained: the list follows from the purchases since then.</source>
        <translation>Nuevo desde que se entrenó el modelo: la lista sale de las compras desde entonces.</translation>
    </message>
    <message>
        <source>No taste is known yet: these are what sells best now.</source>
        <translation>Aún no se conoce su gusto: esto es lo que mejor se vende ahora.</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Aún no se ha comprado nada.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>One page with both lists, for the counter</source>
        <translation>Una página con ambas listas, para el mostrador</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price of the last sale</source>
        <translation>Precio de la última venta</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>The list is copied: paste it into a letter or a spreadsheet.</source>
        <translation>La lista está copiada: péguela en una carta o en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>There is no product that was not bought yet.</source>
        <translation>No hay ningún producto que no se haya comprado ya.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>No desea publicidad</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>última vez {day}</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a product on the map</source>
        <translation>Buscar un producto en el mapa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar todo el mapa</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>● this product   ○ similar   • bought</source>
        <translation>● este producto   ○ parecido   • comprado</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of all products</source>
        <translation>Mapa de todos los productos</translation>
    </message>
    <message>
        <source>{bought} purchases, the offer and {near} similar products</source>
        <translation>{bought} compras, la propuesta y {near} productos parecidos</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message numerus="yes">
        <source>%Ln sales lines are of unknown customers: nothing is learned from these.</source>
        <translation>
            <numerusform>%Ln línea de venta es de un cliente desconocido: de ella no se aprende nada.</numerusform>
            <numerusform>%Ln líneas de venta son de clientes desconocidos: de ellas no se aprende nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sales lines</source>
        <translation>
            <numerusform>Añadir %Ln línea de venta</numerusform>
            <numerusform>Añadir %Ln líneas de venta</numerusform>
        </translation>
    </message>
    <message>
        <source>Add sales lines</source>
        <translation>Añadir líneas de venta</translation>
    </message>
    <message>
        <source>All sales lines of this file are here already.</source>
        <translation>Todas las líneas de venta de este archivo ya están aquí.</translation>
    </message>
    <message>
        <source>Are these sales?</source>
        <translation>¿Son ventas?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln lines</source>
        <translation>
            <numerusform>%Ln línea revisada</numerusform>
            <numerusform>%Ln líneas revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked lines</source>
        <translation>Líneas revisadas</translation>
    </message>
    <message>
        <source>Checking {file} …</source>
        <translation>Revisando {file} …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Revisando …</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Each row of a sales file names an order, its date and a product; for personal lists the customer, too. Choose above each of these columns what it means.</source>
        <translation>Cada fila de un archivo de ventas nombra un pedido, su fecha y un producto; para listas personales, también el cliente. Elija sobre cada columna qué significa.</translation>
    </message>
    <message>
        <source>Export the orders of your shop anew, or choose another file.</source>
        <translation>Exporte de nuevo los pedidos de su tienda, o elija otro archivo.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sin ello</translation>
    </message>
    <message>
        <source>It tells who, when and what, but no order, quantity or price: is it a list of something else, such as reviews? If these are sales, choose above the column that names the product.</source>
        <translation>Dice quién, cuándo y qué, pero ningún pedido, cantidad ni precio: ¿es una lista de otra cosa, por ejemplo de reseñas? Si son ventas, elija arriba la columna del producto.</translation>
    </message>
    <message>
        <source>Looking at {file} …</source>
        <translation>Examinando {file} …</translation>
    </message>
    <message>
        <source>Not everything is found</source>
        <translation>No se encontró todo</translation>
    </message>
    <message numerus="yes">
        <source>Note what %Ln customers say to mail</source>
        <translation>
            <numerusform>Anotar qué dice %Ln cliente de la publicidad</numerusform>
            <numerusform>Anotar qué dicen %Ln clientes de la publicidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nada que añadir</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Saltar este archivo</translation>
    </message>
    <message>
        <source>Still to be named: {names}.</source>
        <translation>Falta por indicar: {names}.</translation>
    </message>
    <message>
        <source>The file is looked at</source>
        <translation>Se examina el archivo</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>¿Qué columna es cada una?</translation>
    </message>
    <message>
        <source>You imported this file on {when}.</source>
        <translation>Usted importó este archivo el {when}.</translation>
    </message>
    <message>
        <source>You see in a moment what the file holds. Nothing is added before you say so.</source>
        <translation>En un momento verá qué contiene el archivo. No se añade nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>{advice} Nothing of {file} was added.</source>
        <translation>{advice} No se añadió nada de {file}.</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Líneas que no se pueden leer</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Agrees to mail</source>
        <translation>Acepta publicidad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Customer, where nothing else tells</source>
        <translation>Cliente, si nada más lo indica</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Total de la línea</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Wants no mail</source>
        <translation>No desea publicidad</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
</context>
<context>
    <name>MeaningHeader</name>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>Significado de la columna {name}</translation>
    </message>
    <message>
        <source>What the column “{name}” means</source>
        <translation>Qué significa la columna «{name}»</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>bestseller share</source>
        <translation>parte de más vendidos</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>tasa de aciertos</translation>
    </message>
    <message>
        <source>new share</source>
        <translation>parte de novedades</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ingresos</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About RecSys Desktop</source>
        <translation>&amp;Acerca de RecSys Desktop</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Guardar &amp;copia…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>&amp;Importar ventas…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;New shop…</source>
        <translation>&amp;Nueva tienda…</translation>
    </message>
    <message>
        <source>&amp;Open shop…</source>
        <translation>&amp;Abrir tienda…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Recent shops</source>
        <translation>Tiendas &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best</source>
        <translation>&amp;Parar y conservar lo mejor</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;Try the sample shop</source>
        <translation>&amp;Probar la tienda de ejemplo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Copy the whole &amp;table</source>
        <translation>Copiar toda la &amp;tabla</translation>
    </message>
    <message>
        <source>F&amp;orget the customer…</source>
        <translation>&amp;Olvidar al cliente…</translation>
    </message>
    <message>
        <source>Go to the &amp;pages’ names</source>
        <translation>Ir a los nombres de las &amp;páginas</translation>
    </message>
    <message>
        <source>No shop was opened yet</source>
        <translation>Aún no se ha abierto ninguna tienda</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders. The folder is {folder}.</source>
        <translation>Este ordenador no tiene ningún programa que muestre carpetas. La carpeta es {folder}.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Alike by description</source>
        <translation>Parecidos por descripción</translation>
    </message>
    <message>
        <source>All products at once</source>
        <translation>Todos los productos a la vez</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Más vendidos</translation>
    </message>
    <message>
        <source>Bestsellers of each category</source>
        <translation>Más vendidos de cada categoría</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Comprados juntos</translation>
    </message>
    <message>
        <source>Customers alike</source>
        <translation>Clientes parecidos</translation>
    </message>
    <message>
        <source>Customers’ taste</source>
        <translation>El gusto de los clientes</translation>
    </message>
    <message>
        <source>Guesses bought or not bought, pair by pair (classic). Good to compare with; the other ways are mostly better and faster.</source>
        <translation>Adivina comprado o no comprado, par por par (método clásico). Sirve para comparar; las otras formas suelen ser mejores y más rápidas.</translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation>Dejar que elija el programa</translation>
    </message>
    <message>
        <source>Looks at names, categories and prices of what a customer bought (content). Good where most products are new or rarely sold.</source>
        <translation>Mira los nombres, las categorías y los precios de lo que compró un cliente (contenido). Bueno si la mayoría de los productos son nuevos o se venden poco.</translation>
    </message>
    <message>
        <source>Looks at what sold most lately in the categories that a customer buys. Good where categories tell more than single products.</source>
        <translation>Mira lo más vendido últimamente en las categorías que compra un cliente. Bueno si las categorías dicen más que los productos sueltos.</translation>
    </message>
    <message>
        <source>Looks at what sold most lately, for as many days as did best on your last weeks. Good for a start, and where sales name no customers.</source>
        <translation>Mira lo más vendido últimamente, durante los días que mejor resultaron en sus últimas semanas. Bueno para empezar, y si las ventas no nombran clientes.</translation>
    </message>
    <message>
        <source>Looks at what the most similar customers bought (user neighbours). Good where customers fall into groups.</source>
        <translation>Mira lo que compraron los clientes más parecidos (vecinos por cliente). Bueno si los clientes forman grupos.</translation>
    </message>
    <message>
        <source>Looks at which products the same customers buy (item neighbours). Good where things go together, and easy to understand.</source>
        <translation>Mira qué productos compran los mismos clientes (vecinos por producto). Bueno si unas cosas van con otras, y fácil de entender.</translation>
    </message>
    <message>
        <source>Looks at who bought what, and when (factorization). Good where many customers come back and differ.</source>
        <translation>Mira quién compró qué, y cuándo (factorización). Bueno si muchos clientes vuelven y son distintos.</translation>
    </message>
    <message>
        <source>Mixes the two ways that did best together on your last weeks (blend). Good where every hit counts and time does not.</source>
        <translation>Mezcla las dos formas que mejor resultaron juntas en sus últimas semanas (mezcla). Bueno si cada acierto cuenta y el tiempo no.</translation>
    </message>
    <message>
        <source>Textbook neural network</source>
        <translation>La red neuronal del manual</translation>
    </message>
    <message>
        <source>Tries several ways on your last weeks, may mix two, and keeps the simplest of the best; bestsellers where nothing does better. Good for nearly every shop.</source>
        <translation>Prueba varias formas con sus últimas semanas, puede mezclar dos y se queda con la más sencilla de las mejores; los más vendidos si nada los supera. Bueno para casi cualquier tienda.</translation>
    </message>
    <message>
        <source>Two ways mixed</source>
        <translation>Dos formas mezcladas</translation>
    </message>
    <message>
        <source>Weighs every product against all others in one calculation (EASE). Good for up to some thousand products.</source>
        <translation>Pesa cada producto frente a todos los demás en un solo cálculo (EASE). Bueno hasta unos miles de productos.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Here the program learns what your customers like. Train again when new sales have come in.</source>
        <translation>Aquí el programa aprende qué gusta a sus clientes. Entrene de nuevo cuando lleguen ventas nuevas.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>ModelTasks</name>
    <message>
        <source>Bringing the model back</source>
        <translation>Recuperando el modelo</translation>
    </message>
    <message>
        <source>Changing the model</source>
        <translation>Cambiando el modelo</translation>
    </message>
    <message>
        <source>Clearing up</source>
        <translation>Limpiando</translation>
    </message>
    <message>
        <source>Removing the model</source>
        <translation>Eliminando el modelo</translation>
    </message>
    <message>
        <source>The lists come from the {model} now.</source>
        <translation>Las listas salen ahora del {model}.</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>In use: model of {moment}</source>
        <translation>En uso: modelo del {moment}</translation>
    </message>
    <message>
        <source>No sale says who bought: everybody gets what sells best.</source>
        <translation>Ninguna venta dice quién compró: todos reciben lo más vendido.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>De 100 clientes que volvieron, {model} compraron algo nuevo de los más vendidos.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of ten; a list of bestsellers would have caught {bestsellers}.</source>
        <translation>De 100 clientes que volvieron, {model} compraron algo nuevo de su lista de diez; una lista de los más vendidos habría acertado con {bestsellers}.</translation>
    </message>
    <message>
        <source>The bestsellers did better on these weeks: use them, or train again with more sales.</source>
        <translation>Los más vendidos fueron mejores en estas semanas: úselos, o entrene de nuevo con más ventas.</translation>
    </message>
    <message>
        <source>The difference may be chance: these customers are too few to tell the lists apart.</source>
        <translation>La diferencia puede ser casual: son muy pocos clientes para distinguir las listas.</translation>
    </message>
    <message>
        <source>This model could not be tested: too few customers came back in the last weeks.</source>
        <translation>Este modelo no se pudo comprobar: volvieron muy pocos clientes en las últimas semanas.</translation>
    </message>
    <message>
        <source>Too few customers came back in the last weeks to test anything: everybody gets what sells best.</source>
        <translation>Volvieron muy pocos clientes en las últimas semanas para comprobar algo: todos reciben lo más vendido.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>queda cerca de %Ln min</numerusform>
            <numerusform>quedan cerca de %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>queda cerca de %Ln s</numerusform>
            <numerusform>quedan cerca de %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>model of {moment}</source>
        <translation>modelo del {moment}</translation>
    </message>
    <message>
        <source>stopped early: it does not know the last weeks</source>
        <translation>parado antes de tiempo: no conoce las últimas semanas</translation>
    </message>
    <message>
        <source>tested on {customers} customers of the last {days} days</source>
        <translation>comprobado con {customers} clientes de los últimos {days} días</translation>
    </message>
    <message>
        <source>{lines} sales lines of known customers</source>
        <translation>{lines} líneas de venta de clientes conocidos</translation>
    </message>
    <message>
        <source>{method}, stopped early</source>
        <translation>{method}, parado antes de tiempo</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modelo</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Más vendidos</translation>
    </message>
    <message>
        <source>Customers in 100 who came back and bought something new from their list of ten</source>
        <translation>Clientes de cada 100 que volvieron y compraron algo nuevo de su lista de diez</translation>
    </message>
    <message>
        <source>From how many lines it learned</source>
        <translation>De cuántas líneas aprendió</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Cuánto duró el entrenamiento</translation>
    </message>
    <message>
        <source>How many of 100 customers a list of bestsellers would have caught</source>
        <translation>Con cuántos de 100 clientes habría acertado una lista de los más vendidos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Let the lists come from the chosen model (Enter)</source>
        <translation>Hacer que las listas salgan del modelo elegido (Intro)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Of 100 customers</source>
        <translation>De 100 clientes</translation>
    </message>
    <message>
        <source>Of 100 customers: in 95 of 100 such tests the figure lies between these two</source>
        <translation>De 100 clientes: en 95 de 100 pruebas así la cifra está entre estas dos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the chosen model (Delete); you can undo it</source>
        <translation>Eliminar el modelo elegido (Supr); se puede deshacer</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>Líneas de venta</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Surely between</source>
        <translation>Con seguridad entre</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>When its training ended</source>
        <translation>Cuándo terminó su entrenamiento</translation>
    </message>
    <message>
        <source>{count}. Choose two with Ctrl to compare them.</source>
        <translation>{count}. Elija dos con Ctrl para compararlos.</translation>
    </message>
    <message>
        <source>● The lists come from this model</source>
        <translation>● Las listas salen de este modelo</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Sales by month</source>
        <translation>Ventas por mes</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Ventas por mes</translation>
    </message>
    <message numerus="yes">
        <source>Sales in the last %Ln months</source>
        <translation>
            <numerusform>Ventas del último mes</numerusform>
            <numerusform>Ventas de los últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales lines by month</source>
        <translation>Líneas de venta por mes</translation>
    </message>
    <message>
        <source>sales end on {day}</source>
        <translation>las ventas terminan el {day}</translation>
    </message>
    <message>
        <source>takings {money}</source>
        <translation>ventas: {money}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <source>1 new line since the model</source>
        <translation>1 línea nueva desde el modelo</translation>
    </message>
    <message>
        <source>Import a file of sales: each line says who bought what, and when.</source>
        <translation>Importe un archivo de ventas: cada línea dice quién compró qué, y cuándo.</translation>
    </message>
    <message>
        <source>Import my sales…</source>
        <translation>Importar mis ventas…</translation>
    </message>
    <message>
        <source>Import sales…</source>
        <translation>Importar ventas…</translation>
    </message>
    <message>
        <source>It learns from your sales what the customers like. That takes a minute or two at most.</source>
        <translation>Aprende de sus ventas qué gusta a los clientes. Tarda uno o dos minutos como máximo.</translation>
    </message>
    <message>
        <source>It learns that from your sales: choose a file from your shop’s program or till, or drag it onto this window. Everything stays on this computer. Or look around first, in a made-up shop of teas and coffees: it is ready within seconds.</source>
        <translation>Lo aprende de sus ventas: elija un archivo de su programa de tienda o de su caja, o arrástrelo a esta ventana. Todo se queda en este ordenador. O eche antes un vistazo, en una tienda inventada de tés y cafés: está lista en segundos.</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>Aún no hay modelo: entrene uno</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>Abrir una tienda…</translation>
    </message>
    <message>
        <source>See the customers</source>
        <translation>Ver los clientes</translation>
    </message>
    <message>
        <source>The lists are ready</source>
        <translation>Las listas están preparadas</translation>
    </message>
    <message>
        <source>The lists follow in a moment. You can look around meanwhile.</source>
        <translation>Las listas llegan en un momento. Mientras tanto, puede echar un vistazo.</translation>
    </message>
    <message>
        <source>The lists follow the sales that are here; the model of {day} has learned from others, too.</source>
        <translation>Las listas siguen las ventas que hay aquí; el modelo del {day} aprendió también de otras.</translation>
    </message>
    <message>
        <source>The lists take the new sales into account already; the model of {day} has not learned from them.</source>
        <translation>Las listas ya tienen en cuenta las ventas nuevas; el modelo del {day} no ha aprendido de ellas.</translation>
    </message>
    <message>
        <source>The model of {day} knows all sales that are here.</source>
        <translation>El modelo del {day} conoce todas las ventas que hay aquí.</translation>
    </message>
    <message>
        <source>The program is learning what your customers like</source>
        <translation>El programa está aprendiendo qué gusta a sus clientes</translation>
    </message>
    <message>
        <source>This program finds out what to offer to each of your customers, and tells why</source>
        <translation>Este programa averigua qué ofrecer a cada uno de sus clientes, y dice por qué</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Esta tienda aún no tiene ventas</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Probar la tienda de ejemplo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <source>Your sales have changed since the model</source>
        <translation>Sus ventas han cambiado desde el modelo</translation>
    </message>
    <message>
        <source>{count} new lines since the model</source>
        <translation>{count} líneas nuevas desde el modelo</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>pagado en parte</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>reembolsado en parte</translation>
    </message>
    <message>
        <source>payment reserved</source>
        <translation>pago reservado</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>voided (never paid)</source>
        <translation>anulado (nunca pagado)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders since {day}</source>
        <translation>
            <numerusform>%Ln pedido desde {day}</numerusform>
            <numerusform>%Ln pedidos desde {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 order, on {day}</source>
        <translation>1 pedido, el {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{money} spent before refunds</source>
        <translation>{money} antes de reembolsos</translation>
    </message>
</context>
<context>
    <name>OrdersStrip</name>
    <message>
        <source>Orders over time</source>
        <translation>Pedidos a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What your shop holds, and what to do next.</source>
        <translation>Qué contiene su tienda, y qué hacer ahora.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Model of {day}, learned from {lines} sales lines of known customers.</source>
        <translation>Modelo del {day}, aprendido de {lines} líneas de venta de clientes conocidos.</translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation>Impreso el {day}.</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>Informe de {shop}</translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF file instead.</source>
        <translation>La impresora no aceptó el informe. Guárdelo como archivo PDF.</translation>
    </message>
</context>
<context>
    <name>PaperTasks</name>
    <message>
        <source>Printing the report</source>
        <translation>Imprimiendo el informe</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>The report is saved in {file}.</source>
        <translation>El informe está guardado en {file}.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
    <message>
        <source>There is no printer. Save the report as a PDF file instead.</source>
        <translation>No hay impresora. Guarde el informe como archivo PDF.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report of {shop}</source>
        <translation>Informe de {shop}</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>No customer is like this.</source>
        <translation>Ningún cliente es así.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Quantity times price of all purchases, as in the files, before refunds; lines without a price count as 0</source>
        <translation>Cantidad por precio de todas las compras, como en los archivos, antes de reembolsos; las líneas sin precio cuentan como 0</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Search name or e-mail</source>
        <translation>Buscar nombre o correo</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Buscar nombre o número</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Mostrar todos los clientes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>{shown} of {total} customers</source>
        <translation>{shown} de {total} clientes</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Give the shop a name and a folder.</source>
        <translation>Dé a la tienda un nombre y una carpeta.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>It will be in {folder}.</source>
        <translation>Estará en {folder}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name the folder in full, from its drive or root on.</source>
        <translation>Indique la carpeta completa, desde su unidad o raíz.</translation>
    </message>
    <message>
        <source>The shop’s name</source>
        <translation>El nombre de la tienda</translation>
    </message>
    <message>
        <source>There is something of this name already. Choose another name.</source>
        <translation>Ya hay algo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This folder cannot be read: {reason}.</source>
        <translation>Esta carpeta no se puede leer: {reason}.</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Where the lists are good</source>
        <translation>Dónde son buenas las listas</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>All %Ln rows.</source>
        <translation>
            <numerusform>%Ln fila.</numerusform>
            <numerusform>Todas las filas (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the first rows</source>
        <translation>Volver a las primeras filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns not needed are hidden: {count}</source>
        <translation>Columnas innecesarias ocultas: {count}</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln customers.</source>
        <translation>
            <numerusform>Para %Ln cliente.</numerusform>
            <numerusform>Para %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide columns that are not needed</source>
        <translation>Ocultar las columnas innecesarias</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The codes in place of customers are drawn anew for the file.</source>
        <translation>Los códigos en lugar de clientes se crean de nuevo para el archivo.</translation>
    </message>
    <message>
        <source>The file’s beginning</source>
        <translation>El comienzo del archivo</translation>
    </message>
    <message>
        <source>The file’s first lines</source>
        <translation>Las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>The file’s first rows</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>The first {rows} rows.</source>
        <translation>Las primeras {rows} filas.</translation>
    </message>
    <message>
        <source>Your sales name no e-mail addresses: the customer’s number stands in their place.</source>
        <translation>Sus ventas no indican direcciones de correo: en su lugar figura el número del cliente.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: all %Ln rows.</source>
        <translation>
            <numerusform>{name}: %Ln fila.</numerusform>
            <numerusform>{name}: todas las filas (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the first {rows}.</source>
        <translation>{name}: las primeras {rows}.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Choose a product on the left: beside it stand what is like it, and whom to tell about it.</source>
        <translation>Elija un producto a la izquierda: al lado verá los parecidos, y a quién avisar.</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>Elija un producto para ver cuáles se le parecen.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Carpeta de registros</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Privacy and program</source>
        <translation>Privacidad y programa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>RecSys Desktop {version}</source>
        <translation>RecSys Desktop {version}</translation>
    </message>
    <message>
        <source>Sales, customers and lists stay on this computer: the program connects to nothing and sends nothing.</source>
        <translation>Las ventas, los clientes y las listas se quedan en este equipo: el programa no se conecta a nada ni envía nada.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Mostrar la carpeta de datos</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Mostrar la carpeta de registros</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Checking the models</source>
        <translation>Revisando los modelos</translation>
    </message>
    <message>
        <source>Checking the sales</source>
        <translation>Revisando las ventas</translation>
    </message>
    <message>
        <source>Choosing the best</source>
        <translation>Eligiendo lo mejor</translation>
    </message>
    <message>
        <source>Choosing the customers</source>
        <translation>Eligiendo los clientes</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>Cerrando el archivo</translation>
    </message>
    <message>
        <source>Comparing with the shop</source>
        <translation>Comparando con la tienda</translation>
    </message>
    <message>
        <source>Copying the sales</source>
        <translation>Copiando las ventas</translation>
    </message>
    <message>
        <source>Counting what sells</source>
        <translation>Contando lo que se vende</translation>
    </message>
    <message>
        <source>Forgetting the customer</source>
        <translation>Olvidando al cliente</translation>
    </message>
    <message>
        <source>Judging the lists</source>
        <translation>Evaluando las listas</translation>
    </message>
    <message>
        <source>Learning from all sales</source>
        <translation>Aprendiendo de todas las ventas</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Looking at the sales</source>
        <translation>Examinando las ventas</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Examinando {name}</translation>
    </message>
    <message>
        <source>Making the lists</source>
        <translation>Creando las listas</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Putting orders together</source>
        <translation>Reuniendo los pedidos</translation>
    </message>
    <message>
        <source>Reading sales lines</source>
        <translation>Leyendo líneas de venta</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Reading the table “{table}”</source>
        <translation>Leyendo la tabla «{table}»</translation>
    </message>
    <message>
        <source>Reading “{sheet}”</source>
        <translation>Leyendo «{sheet}»</translation>
    </message>
    <message>
        <source>Restoring the shop</source>
        <translation>Restaurando la tienda</translation>
    </message>
    <message>
        <source>Saving the backup</source>
        <translation>Guardando la copia de seguridad</translation>
    </message>
    <message>
        <source>Starting to learn</source>
        <translation>Empezando a aprender</translation>
    </message>
    <message>
        <source>Storing sales lines</source>
        <translation>Guardando líneas de venta</translation>
    </message>
    <message>
        <source>Taking back sales lines</source>
        <translation>Retirando líneas de venta</translation>
    </message>
    <message>
        <source>Trying settings {trial} of {trials}</source>
        <translation>Probando ajustes {trial} de {trials}</translation>
    </message>
    <message>
        <source>Trying settings {tried} of {trials}</source>
        <translation>Probando ajustes {tried} de {trials}</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>Descomprimiendo {name}</translation>
    </message>
    <message>
        <source>Writing sales lines</source>
        <translation>Escribiendo líneas de venta</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>Escribiendo las listas</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Always beside the others: what all must beat</source>
        <translation>Siempre junto a los demás: lo que todos deben superar</translation>
    </message>
    <message>
        <source>As fits the shop</source>
        <translation>Según la tienda</translation>
    </message>
    <message>
        <source>For each way; the test takes longer, too.</source>
        <translation>Por cada forma; la prueba en sí tarda más.</translation>
    </message>
    <message>
        <source>Hides the last weeks of your sales, makes lists from all that came before, and counts who then bought something from the list. It takes some minutes, and you can go on working.</source>
        <translation>Oculta las últimas semanas de sus ventas, hace listas con todo lo anterior y cuenta quién compró después algo de la lista. Tarda unos minutos, y usted puede seguir trabajando.</translation>
    </message>
    <message>
        <source>How many of the last weeks to hide:</source>
        <translation>Cuántas de las últimas semanas ocultar:</translation>
    </message>
    <message>
        <source>Shows what lists from the last eighth, quarter and half of the history catch</source>
        <translation>Muestra qué aciertan las listas del último octavo, cuarto y mitad del historial</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Test the lists</source>
        <translation>Comprobar las listas</translation>
    </message>
    <message>
        <source>Test the lists on the last weeks</source>
        <translation>Comprobar las listas con las últimas semanas</translation>
    </message>
    <message>
        <source>The last four weeks, or a quarter of a shorter history</source>
        <translation>Las últimas cuatro semanas, o un cuarto de un historial más corto</translation>
    </message>
    <message>
        <source>The test is on its way: its progress stands at the foot of the window. You can go on working.</source>
        <translation>La prueba está en marcha: su avance aparece al pie de la ventana. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Try less history, too</source>
        <translation>Probar también menos historial</translation>
    </message>
    <message>
        <source>Which ways to learn are tested, on how many weeks, and for how long</source>
        <translation>Qué formas de aprender se comprueban, con cuántas semanas y cuánto tiempo</translation>
    </message>
</context>
<context>
    <name>ProofPlots</name>
    <message>
        <source>1–{months} months</source>
        <translation>1–{months} meses</translation>
    </message>
    <message>
        <source>Buy again, by length of the list</source>
        <translation>Volver a comprar, según la longitud de la lista</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>Según cuántos pedidos hubo antes</translation>
    </message>
    <message>
        <source>By how much history was learned from</source>
        <translation>Según de cuánto historial se aprendió</translation>
    </message>
    <message>
        <source>Learned from the last {span} before the test: {lines} sales lines, {customers} customers</source>
        <translation>Aprendido de los últimos {span} antes de la prueba: {lines} líneas de venta, {customers} clientes</translation>
    </message>
    <message>
        <source>New for you, by length of the list</source>
        <translation>Nuevo para usted, según la longitud de la lista</translation>
    </message>
    <message>
        <source>Products on sale for {age}: {count} purchases</source>
        <translation>Productos a la venta desde hace {age}: {count} compras</translation>
    </message>
    <message>
        <source>Purchases in 100 on the list, by the product’s age</source>
        <translation>Compras de cada 100 en la lista, según la antigüedad del producto</translation>
    </message>
    <message>
        <source>Variety: products shown, and customers in 100 who bought</source>
        <translation>Variedad: productos mostrados, y clientes de cada 100 que compraron</translation>
    </message>
    <message>
        <source>over {months} months</source>
        <translation>más de {months} meses</translation>
    </message>
    <message>
        <source>products shown, %</source>
        <translation>productos mostrados, %</translation>
    </message>
    <message>
        <source>under {weeks} weeks</source>
        <translation>menos de {weeks} semanas</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>{name}: {shown} of all products shown, {hits} customers in 100</source>
        <translation>{name}: {shown} de todos los productos mostrados, {hits} clientes de cada 100</translation>
    </message>
</context>
<context>
    <name>ProofWording</name>
    <message>
        <source>About as good: {methods}.</source>
        <translation>Casi igual de bueno: {methods}.</translation>
    </message>
    <message>
        <source>Another model is in use since this test.</source>
        <translation>Desde esta prueba se usa otro modelo.</translation>
    </message>
    <message>
        <source>Best: {method}.</source>
        <translation>Mejor: {method}.</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>Volver a comprar</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>Clientes de cada 100 que compraron de su lista</translation>
    </message>
    <message>
        <source>How many of all products are on at least one list (coverage)</source>
        <translation>Cuántos de todos los productos están en al menos una lista (cobertura)</translation>
    </message>
    <message>
        <source>How much of what these customers bought was on their list (recall)</source>
        <translation>Cuánto de lo que compraron estos clientes estaba en su lista (exhaustividad)</translation>
    </message>
    <message>
        <source>It was better than all other ways, and that is sure.</source>
        <translation>Fue mejor que todas las demás formas, y eso es seguro.</translation>
    </message>
    <message>
        <source>Made before your last import: test again to see how the lists do with the sales of today.</source>
        <translation>Hecha antes de su última importación: compruebe de nuevo para ver qué tal son las listas con las ventas de hoy.</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nuevo para usted</translation>
    </message>
    <message>
        <source>Not tested: {method}. {reason}</source>
        <translation>Sin comprobar: {method}. {reason}</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from the bestsellers.</source>
        <translation>De 100 clientes que volvieron, {model} compraron algo nuevo de los más vendidos.</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something new from their list of {length}. A bestseller list would have caught {bestsellers}.</source>
        <translation>De 100 clientes que volvieron, {model} compraron algo nuevo de su lista de {length}. Una lista de los más vendidos habría acertado con {bestsellers}.</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the 28 days before</source>
        <translation>De todos los puestos de las listas, los que tienen un producto vendido por primera vez en los 28 días anteriores</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with one of the best sold hundredth of the products</source>
        <translation>De todos los puestos de las listas, los que tienen uno de la centésima parte más vendida de los productos</translation>
    </message>
    <message>
        <source>Order of the lists, 0 to 100 (NDCG)</source>
        <translation>Orden de las listas, de 0 a 100 (NDCG)</translation>
    </message>
    <message>
        <source>Places with all-time bestsellers</source>
        <translation>Puestos con los más vendidos de siempre</translation>
    </message>
    <message>
        <source>Places with new products</source>
        <translation>Puestos con novedades</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Productos mostrados</translation>
    </message>
    <message>
        <source>Program’s choice: {method}</source>
        <translation>Elección del programa: {method}</translation>
    </message>
    <message>
        <source>Purchases caught</source>
        <translation>Compras acertadas</translation>
    </message>
    <message>
        <source>Spent per customer</source>
        <translation>Gasto por cliente</translation>
    </message>
    <message>
        <source>Test of {moment}.</source>
        <translation>Prueba del {moment}.</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), of which nothing was known when the lists were made: {customers} customers who came back and bought a product for the first time.</source>
        <translation>Comprobado con sus propias ventas del {since} al {until} ({days} días), de las que nada se sabía al hacer las listas: {customers} clientes que volvieron y compraron un producto por primera vez.</translation>
    </message>
    <message>
        <source>The thin lines show how sure each figure is (95 %). Order of the lists: 100 where all that was bought stood at the top, 0 where nothing of it was on the list.</source>
        <translation>Las líneas finas muestran cuán segura es cada cifra (95 %). Orden de las listas: 100 si todo lo comprado estaba arriba, 0 si nada estaba en la lista.</translation>
    </message>
    <message>
        <source>What a customer had bought before. {customers} customers.</source>
        <translation>Lo que un cliente ya había comprado. {customers} clientes.</translation>
    </message>
    <message>
        <source>What a customer had never bought before. {customers} customers.</source>
        <translation>Lo que un cliente nunca había comprado. {customers} clientes.</translation>
    </message>
    <message>
        <source>What a customer spent on products of the list of {length}, on average</source>
        <translation>Lo que un cliente gastó en productos de la lista de {length}, de media</translation>
    </message>
    <message>
        <source>What was bought often and lately</source>
        <translation>Lo que se compró a menudo y hace poco</translation>
    </message>
    <message>
        <source>Your lists, by customers’ rhythm</source>
        <translation>Sus listas, según el ritmo de compra</translation>
    </message>
    <message>
        <source>surely between {low} and {high}</source>
        <translation>con seguridad entre {low} y {high}</translation>
    </message>
    <message>
        <source>{name}: {value}, surely between {low} and {high}</source>
        <translation>{name}: {value}, con seguridad entre {low} y {high}</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Datos de &amp;facturación:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Final:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Inicio:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Prioridad del trabajo:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Momento de impresión:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Hay que identificarse</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Hay que identificarse para usar %1 en %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Hay que identificarse para usar %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nombre de usuario:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Ver en:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Orden de las páginas:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Páginas &amp;por hoja:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 no está bien escrito. Separe páginas e intervalos con «,», escriba los intervalos con «-» y procure que no se solapen.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflicto en la impresión a doble cara</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Páginas no válidas</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Los ajustes de impresión a doble cara se contradicen. ¿Quiere corregirlos?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflicto en los ajustes avanzados</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>Valor propio para %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflicto en la configuración de página</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Los ajustes de página se contradicen. ¿Quiere corregirlos?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Algunos ajustes avanzados se contradicen. ¿Quiere corregirlos?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Algunos ajustes se contradicen. Corríjalos.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impresión a doble cara</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Encuadernar por el lado largo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Conjunto de páginas:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Encuadernar por el lado corto</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Páginas o intervalos separados por comas; un intervalo son dos números con un guion. Por ejemplo, 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>A second shop</source>
        <translation>Una segunda tienda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Count as sales</source>
        <translation>Contar como ventas</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Sin preguntas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Esta tienda</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Tiendas recientes</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Removed: the {model}</source>
        <translation>Eliminado: el {model}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>From the training</source>
        <translation>Del entrenamiento</translation>
    </message>
    <message>
        <source>How good the lists are, tested on your own last weeks against a plain list of bestsellers.</source>
        <translation>Lo buenas que son las listas, comprobadas con sus propias últimas semanas frente a una simple lista de los más vendidos.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message numerus="yes">
        <source>%Ln more wait</source>
        <translation>
            <numerusform>%Ln más espera</numerusform>
            <numerusform>%Ln más esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>End now; the best model found so far is used from now on</source>
        <translation>Terminar ahora; desde ahora se usa el mejor modelo encontrado hasta aquí</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Keeping the best</source>
        <translation>Conservando lo mejor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y conservar lo mejor</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>queda cerca de %Ln min</numerusform>
            <numerusform>quedan cerca de %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>queda cerca de %Ln s</numerusform>
            <numerusform>quedan cerca de %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
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
            <numerusform>Se quitó %Ln carácter de control invisible.</numerusform>
            <numerusform>Se quitaron %Ln caracteres de control invisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were refunded in part; the file does not say for which products, so they count in full.</source>
        <translation>
            <numerusform>%Ln pedido se reembolsó en parte; el archivo no dice por qué productos, así que cuenta entero.</numerusform>
            <numerusform>%Ln pedidos se reembolsaron en parte; el archivo no dice por qué productos, así que cuentan enteros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without an e-mail address went to the customer with the same name and postcode.</source>
        <translation>
            <numerusform>%Ln pedido sin dirección de correo se asignó al cliente con el mismo nombre y código postal.</numerusform>
            <numerusform>%Ln pedidos sin dirección de correo se asignaron al cliente con el mismo nombre y código postal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read; left out: {where}.</source>
        <translation>
            <numerusform>%Ln fila no se pudo leer; omitida: {where}.</numerusform>
            <numerusform>%Ln filas no se pudieron leer; omitidas: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no readable price; kept without one.</source>
        <translation>
            <numerusform>%Ln fila no tiene un precio legible; se conserva sin él.</numerusform>
            <numerusform>%Ln filas no tienen un precio legible; se conservan sin él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows look like postage, tips, gift cards, fees or discounts, not products: {examples}. Leave them out?</source>
        <translation>
            <numerusform>%Ln fila parece envío, propina, tarjeta regalo, comisión o descuento, no un producto: {examples}. ¿Omitirla?</numerusform>
            <numerusform>%Ln filas parecen envío, propinas, tarjetas regalo, comisiones o descuentos, no productos: {examples}. ¿Omitirlas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows say neither yes nor no to mail: {examples}. Whether these customers agree stays unknown.</source>
        <translation>
            <numerusform>%Ln fila no dice ni sí ni no a la publicidad: {examples}. No se sabe si este cliente la acepta.</numerusform>
            <numerusform>%Ln filas no dicen ni sí ni no a la publicidad: {examples}. No se sabe si estos clientes la aceptan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark is never closed; read as it stands: {where}.</source>
        <translation>Unas comillas nunca se cierran; leído tal como está: {where}.</translation>
    </message>
    <message>
        <source>A sheet of {name} is too large to be read whole.</source>
        <translation>Una hoja de {name} es demasiado grande para leerla entera.</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers (1.23457E+17); orders are told apart by “{number}” instead.</source>
        <translation>Una hoja de cálculo dañó los números de pedido (1.23457E+17); los pedidos se distinguen por «{number}».</translation>
    </message>
    <message>
        <source>A spreadsheet damaged the order numbers in {name} (they look like 1.23457E+17), so that different orders look the same. Export the file again and import it without opening it in a spreadsheet first.</source>
        <translation>Una hoja de cálculo dañó los números de pedido de {name} (aparecen como 1.23457E+17), de modo que pedidos distintos parecen el mismo. Exporte el archivo de nuevo e impórtelo sin abrirlo antes en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Customers are known by their names only: two of the same name count as one. An export with customer numbers or e-mail addresses tells them apart.</source>
        <translation>Los clientes se conocen solo por su nombre: dos con el mismo cuentan como uno. Una exportación con números de cliente o correos los distingue.</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the day first, then the month.</source>
        <translation>En fechas como {example}, ¿qué va primero, el día o el mes? Ninguna fecha del archivo lo decide; se leyó primero el día, después el mes.</translation>
    </message>
    <message>
        <source>In dates such as {example}, which comes first, the day or the month? No date in the file decides it; read with the month first, then the day.</source>
        <translation>En fechas como {example}, ¿qué va primero, el día o el mes? Ninguna fecha del archivo lo decide; se leyó primero el mes, después el día.</translation>
    </message>
    <message>
        <source>In your spreadsheet, choose File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>En su hoja de cálculo, elija Archivo &gt; Guardar como &gt; CSV UTF-8 e importe ese archivo.</translation>
    </message>
    <message>
        <source>Lines that are not part of the table were skipped: {before} before the table and {footers} totals or remarks.</source>
        <translation>Se saltaron líneas que no son de la tabla: {before} antes de la tabla y {footers} totales o notas.</translation>
    </message>
    <message>
        <source>No customer column: what is bought together can be learned, but there are no personal lists.</source>
        <translation>Sin columna de cliente: se puede aprender qué se compra junto, pero no hay listas personales.</translation>
    </message>
    <message>
        <source>No order number: what a customer buys on one day counts as one order.</source>
        <translation>Sin número de pedido: lo que un cliente compra en un día cuenta como un pedido.</translation>
    </message>
    <message>
        <source>No quantity column: each row counts as one piece.</source>
        <translation>Sin columna de cantidad: cada fila cuenta como una unidad.</translation>
    </message>
    <message>
        <source>No row has a readable price; kept without one.</source>
        <translation>Ninguna fila tiene un precio legible; se conservan sin él.</translation>
    </message>
    <message>
        <source>No row names its customer: what is bought together can be learned, but there are no personal lists.</source>
        <translation>Ninguna fila nombra a su cliente: se puede aprender qué se compra junto, pero no hay listas personales.</translation>
    </message>
    <message>
        <source>No row of this file is a sale that counts.</source>
        <translation>Ninguna fila de este archivo es una venta que cuente.</translation>
    </message>
    <message>
        <source>Some letters are not in the file’s encoding and may look wrong: {where}.</source>
        <translation>Algunas letras no son de la codificación del archivo y pueden verse mal: {where}.</translation>
    </message>
    <message>
        <source>The compressed file {name} is damaged or incomplete. Download it again.</source>
        <translation>El archivo comprimido {name} está dañado o incompleto. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The dates in {name} are in years such as {year}, of the Persian or the Islamic calendar. Set the date format of the export, or of this column in your spreadsheet, to the Gregorian calendar and import that file.</source>
        <translation>Las fechas de {name} están en años como {year}, del calendario persa o islámico. Cambie el formato de fecha de la exportación, o de esta columna en su hoja de cálculo, al calendario gregoriano e importe ese archivo.</translation>
    </message>
    <message>
        <source>The last line is incomplete; the download may have been cut off.</source>
        <translation>La última línea está incompleta; quizá la descarga se cortó.</translation>
    </message>
    <message>
        <source>The prices are in several currencies ({signs}); they are taken as they stand.</source>
        <translation>Los precios están en varias monedas ({signs}); se toman tal como están.</translation>
    </message>
    <message>
        <source>The years are those of the Buddhist calendar: {year} was read as {common}.</source>
        <translation>Los años son los del calendario budista: {year} se leyó como {common}.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. These exist: {names}.</source>
        <translation>No hay ningún campo «{field}». Existen estos: {names}.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>No hay ningún archivo «{path}».</translation>
    </message>
    <message>
        <source>There is no layout called “{name}”. These exist: {names}.</source>
        <translation>No hay ningún formato llamado «{name}». Existen estos: {names}.</translation>
    </message>
    <message>
        <source>There is no room on the disk to unpack {name} ({size} GB).</source>
        <translation>No hay espacio en el disco para descomprimir {name} ({size} GB).</translation>
    </message>
    <message>
        <source>There is no sales file in the folder {name}.</source>
        <translation>No hay ningún archivo de ventas en la carpeta {name}.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{name}”. Usual ones are utf-8, cp1252 and utf-16.</source>
        <translation>No hay ninguna codificación llamada «{name}». Las habituales son utf-8, cp1252 y utf-16.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation>línea {lines}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>líneas {lines}</translation>
    </message>
    <message numerus="yes">
        <source>lines {lines} and %Ln more</source>
        <translation>
            <numerusform>líneas {lines} y %Ln más</numerusform>
            <numerusform>líneas {lines} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>order number</source>
        <translation>número de pedido</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>{count} of {filled} rows of {name} cannot be read; nothing was imported. The first is line {line}: {reason}.</source>
        <translation>{count} de {filled} filas de {name} no se pueden leer; no se importó nada. La primera es la línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be imported as it is. {refusal}</source>
        <translation>{name} no se puede importar tal como está. {refusal}</translation>
    </message>
    <message>
        <source>{name} has no column “{absent}”. It has these: {found}.</source>
        <translation>{name} no tiene ninguna columna «{absent}». Tiene estas: {found}.</translation>
    </message>
    <message>
        <source>{name} has {count} columns; up to {most} can be read. Delete the columns that are not needed, or export the orders with one row per product.</source>
        <translation>{name} tiene {count} columnas; se pueden leer hasta {most}. Elimine las columnas que no hagan falta, o exporte los pedidos con una fila por producto.</translation>
    </message>
    <message>
        <source>{name} holds another archive. Unpack it and import the file inside.</source>
        <translation>{name} contiene otro archivo comprimido. Descomprímalo e importe el archivo que hay dentro.</translation>
    </message>
    <message>
        <source>{name} holds no orders. Was the date range of the export empty?</source>
        <translation>{name} no contiene pedidos. ¿Estaba vacío el periodo de la exportación?</translation>
    </message>
    <message>
        <source>{name} holds no table with a header and columns.</source>
        <translation>{name} no contiene ninguna tabla con encabezado y columnas.</translation>
    </message>
    <message>
        <source>{name} holds two tables: line {line} is another header, with its columns in another order. Save each table as a file of its own and import both.</source>
        <translation>{name} contiene dos tablas: la línea {line} es otro encabezado, con las columnas en otro orden. Guarde cada tabla en un archivo propio e importe ambos.</translation>
    </message>
    <message>
        <source>{name} is a Numbers document. In Numbers, choose File &gt; Export To &gt; CSV and import that file.</source>
        <translation>{name} es un documento de Numbers. En Numbers, elija Archivo &gt; Exportar a &gt; CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is a text document or a presentation, not a file with sales.</source>
        <translation>{name} es un documento de texto o una presentación, no un archivo con ventas.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a sales file. Download the export again after signing in.</source>
        <translation>{name} es una página web, no un archivo de ventas. Inicie sesión y descargue la exportación de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a zip archive without a sales file (CSV, TXT or a workbook).</source>
        <translation>{name} es un zip sin archivo de ventas (CSV, TXT o libro de cálculo).</translation>
    </message>
    <message>
        <source>{name} is a zip archive, damaged or incomplete. Download it again.</source>
        <translation>{name} es un zip dañado o incompleto. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a zip archive. Unpack it and import the file inside.</source>
        <translation>{name} es un zip. Descomprímalo e importe el archivo que hay dentro.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, but none of its sheets holds a table of sales.</source>
        <translation>{name} es un libro de Excel, pero ninguna de sus hojas contiene una tabla de ventas.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete.</source>
        <translation>{name} es un libro de Excel dañado o incompleto.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, damaged or incomplete. Download it again. If your spreadsheet opens it, choose there File &gt; Save As &gt; CSV UTF-8 and import that file.</source>
        <translation>{name} es un libro de Excel dañado o incompleto. Descárguelo de nuevo. Si su hoja de cálculo lo abre, elija allí Archivo &gt; Guardar como &gt; CSV UTF-8 e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text file.</source>
        <translation>{name} es un libro de Excel, no un archivo de texto.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook, not a text file.</source>
        <translation>{name} es un libro de Excel antiguo, no un archivo de texto.</translation>
    </message>
    <message>
        <source>{name} is empty. Was the date range of the export empty?</source>
        <translation>{name} está vacío. ¿Estaba vacío el periodo de la exportación?</translation>
    </message>
    <message>
        <source>{name} is not a sales file: it has no lines.</source>
        <translation>{name} no es un archivo de ventas: no tiene líneas.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Export the sales as CSV and import that file.</source>
        <translation>{name} no es un archivo de texto. Exporte las ventas como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it and import the file inside.</source>
        <translation>{name} está protegido con contraseña. Descomprímalo e importe el archivo que hay dentro.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text file with sales.</source>
        <translation>{name} es {what}, no un archivo de texto con ventas.</translation>
    </message>
    <message>
        <source>{name} lacks columns that are plainly these: {lacking}. Columns found: {found}. Name the right ones with {hint}.</source>
        <translation>A {name} le faltan columnas que sean claramente estas: {lacking}. Columnas encontradas: {found}. Indique las correctas con {hint}.</translation>
    </message>
    <message>
        <source>{name} lists orders without their products. Export the order items instead, one row per product. If a column does hold the product, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} enumera pedidos sin sus productos. Exporte los artículos de los pedidos, una fila por producto. Si una columna sí contiene el producto, indíquelo con --map product_name=COLUMNA. Columnas encontradas: {found}.</translation>
    </message>
    <message>
        <source>{name} looks like a customer list, not sales. Export the orders with their items.</source>
        <translation>{name} parece una lista de clientes, no de ventas. Exporte los pedidos con sus artículos.</translation>
    </message>
    <message>
        <source>{name} looks like a product list, not sales. Export the orders with their items.</source>
        <translation>{name} parece una lista de productos, no de ventas. Exporte los pedidos con sus artículos.</translation>
    </message>
    <message>
        <source>{name} tells who, when and what, but no order, quantity or price, and “{header}” may stand in a list of something else than sales. If these are sales, say so with --map product_name=COLUMN. Columns found: {found}.</source>
        <translation>{name} dice quién, cuándo y qué, pero ningún pedido, cantidad ni precio, y «{header}» puede figurar en una lista de algo distinto de ventas. Si son ventas, dígalo con --map product_name=COLUMN. Columnas encontradas: {found}.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than sales take. Export the sales again.</source>
        <translation>{name} ocupa al descomprimirse mucho más que unas ventas. Exporte las ventas de nuevo.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than sales take. Export the sales again as CSV.</source>
        <translation>{name} ocuparía al descomprimirse mucho más que unas ventas. Exporte las ventas de nuevo como CSV.</translation>
    </message>
    <message>
        <source>“{date_order}” is no order of dates. Use one of {names}.</source>
        <translation>«{date_order}» no es un orden de fechas. Use uno de {names}.</translation>
    </message>
    <message>
        <source>“{name}” stands at {theirs} of {every} orders: taken for a till or for customers without a name, so these sales count as anonymous.</source>
        <translation>«{name}» está en {theirs} de {every} pedidos: se toma por una caja o por clientes sin nombre, así que estas ventas cuentan como anónimas.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language and look, backups, and where your shop is kept. Nothing here is needed to begin.</source>
        <translation>Idioma y aspecto, copias de seguridad y dónde se guarda su tienda. Nada de esto hace falta para empezar.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your system does not say whether it is light or dark: the program is light.</source>
        <translation>Su sistema no dice si es claro u oscuro: el programa es claro.</translation>
    </message>
    <message>
        <source>Your system is dark now. When it turns light, so does the program.</source>
        <translation>Su sistema es oscuro ahora. Si pasa a claro, el programa también.</translation>
    </message>
    <message>
        <source>Your system is light now. When it turns dark, so does the program.</source>
        <translation>Su sistema es claro ahora. Si pasa a oscuro, el programa también.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Buy again</source>
        <translation>Volver a comprar</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Cliente {number}</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nuevo para usted</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The printer did not take the sheet.</source>
        <translation>La impresora no aceptó la hoja.</translation>
    </message>
    <message>
        <source>The sheet is in {file}.</source>
        <translation>La hoja está en {file}.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La hoja se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>última vez {day}</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <translation>No se pudo escribir {file}. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Buy again</source>
        <translation>Volver a comprar</translation>
    </message>
    <message>
        <source>New for you</source>
        <translation>Nuevo para usted</translation>
    </message>
    <message>
        <source>What to offer to each customer</source>
        <translation>Qué ofrecer a cada cliente</translation>
    </message>
    <message>
        <source>because of “{product}”</source>
        <translation>por «{product}»</translation>
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
            <numerusform>%Ln copia de seguridad en su carpeta</numerusform>
            <numerusform>%Ln copias de seguridad en su carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln models</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln línea de venta</numerusform>
            <numerusform>%Ln líneas de venta</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up first…</source>
        <translation>Guardar antes una copia…</translation>
    </message>
    <message>
        <source>Back up the shop</source>
        <translation>Guardar una copia de la tienda</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Guardando una copia de la tienda</translation>
    </message>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Copias de seguridad (*{ending})</translation>
    </message>
    <message>
        <source>Delete the shop</source>
        <translation>Eliminar la tienda</translation>
    </message>
    <message>
        <source>Delete “{shop}” for good?</source>
        <translation>¿Eliminar definitivamente «{shop}»?</translation>
    </message>
    <message>
        <source>Deleting the shop</source>
        <translation>Eliminando la tienda</translation>
    </message>
    <message>
        <source>It is saved in {file}.</source>
        <translation>Está guardada en {file}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Cambiar el nombre de la tienda</translation>
    </message>
    <message>
        <source>Renaming the shop</source>
        <translation>Cambiando el nombre de la tienda</translation>
    </message>
    <message>
        <source>The shop is called “{name}” now.</source>
        <translation>La tienda se llama ahora «{name}».</translation>
    </message>
    <message>
        <source>The shop “{name}” is deleted.</source>
        <translation>La tienda «{name}» está eliminada.</translation>
    </message>
    <message>
        <source>There it would be deleted with the shop. Choose a place outside {folder}.</source>
        <translation>Allí se eliminaría con la tienda. Elija un lugar fuera de {folder}.</translation>
    </message>
    <message>
        <source>This cannot be undone. Files that you exported stay.</source>
        <translation>No se puede deshacer. Los archivos que exportó se conservan.</translation>
    </message>
    <message>
        <source>This is lost with it: {parts}.</source>
        <translation>Con ella se pierde: {parts}.</translation>
    </message>
    <message>
        <source>What it holds cannot be read now.</source>
        <translation>Ahora no se puede leer lo que contiene.</translation>
    </message>
</context>
<context>
    <name>ShopPanel</name>
    <message>
        <source>Delete the shop</source>
        <translation>Eliminar la tienda</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Nueva tienda…</translation>
    </message>
    <message>
        <source>No shop is open.</source>
        <translation>No hay ninguna tienda abierta.</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Abrir otra tienda…</translation>
    </message>
    <message>
        <source>Possible once the work under way has ended</source>
        <translation>Será posible cuando termine el trabajo en curso</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Cambiar el nombre de la tienda</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the shop in its folder</source>
        <translation>Mostrar la tienda en su carpeta</translation>
    </message>
</context>
<context>
    <name>Shops</name>
    <message>
        <source>A name may not begin or end with a dot or hold any of {characters}</source>
        <translation>Un nombre no puede empezar ni acabar en punto ni contener ninguno de {characters}</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Dé un nombre a la tienda.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Este nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Windows keeps this name for itself. Choose another one.</source>
        <translation>Windows se reserva este nombre. Elija otro.</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No shop is known on this computer yet.</source>
        <translation>En este ordenador aún no se conoce ninguna tienda.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir una tienda</translation>
    </message>
    <message>
        <source>Open a shop that is not in this list, such as one on a stick</source>
        <translation>Abrir una tienda que no está en esta lista, por ejemplo en una memoria USB</translation>
    </message>
    <message>
        <source>Open now · {folder}</source>
        <translation>Abierta ahora · {folder}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Tiendas</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A table’s menu</source>
        <translation>El menú de una tabla</translation>
    </message>
    <message>
        <source>Another row, or page</source>
        <translation>Otra fila o página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Cerrar un mensaje</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Parte siguiente de la página</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Abrir un menú</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Pulsar un botón</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message numerus="yes">
        <source>Bought by %Ln customers only: what is similar to it is a guess.</source>
        <translation>
            <numerusform>Comprado solo por %Ln cliente: lo que se le parece es una suposición.</numerusform>
            <numerusform>Comprado solo por %Ln clientes: lo que se le parece es una suposición.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought by 1 customer only: what is similar to it is a guess.</source>
        <translation>Comprado solo por 1 cliente: lo que se le parece es una suposición.</translation>
    </message>
    <message>
        <source>Choose a product to see what is similar to it.</source>
        <translation>Elija un producto para ver cuáles se le parecen.</translation>
    </message>
    <message>
        <source>Click a product to go there</source>
        <translation>Haga clic en un producto para ir a él</translation>
    </message>
    <message>
        <source>Customers who bought both products</source>
        <translation>Clientes que compraron ambos productos</translation>
    </message>
    <message>
        <source>Full where two products are bought by the same customers, empty where by others</source>
        <translation>Lleno si compran los dos productos los mismos clientes, vacío si otros</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Productos parecidos</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>The chosen product</source>
        <translation>El producto elegido</translation>
    </message>
    <message>
        <source>few sales: the similarity says little</source>
        <translation>pocas ventas: el parecido dice poco</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>active model</source>
        <translation>modelo en uso</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias de seguridad</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>first date</source>
        <translation>primera fecha</translation>
    </message>
    <message>
        <source>last date</source>
        <translation>última fecha</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>tienda</translation>
    </message>
    <message>
        <source>store bytes</source>
        <translation>bytes guardados</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1 Choose</source>
        <translation>1 Elegir</translation>
    </message>
    <message>
        <source>2 Match</source>
        <translation>2 Asignar</translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation>3 Listo</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln entries of “{table}” belong to no sale.</source>
        <translation>
            <numerusform>%Ln entrada de «{table}» no pertenece a ninguna venta.</numerusform>
            <numerusform>%Ln entradas de «{table}» no pertenecen a ninguna venta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports do not hold as many sales lines as their counts say.</source>
        <translation>
            <numerusform>%Ln importación no contiene tantas líneas de venta como dicen sus cuentas.</numerusform>
            <numerusform>%Ln importaciones no contienen tantas líneas de venta como dicen sus cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders, customers or products are listed twice.</source>
        <translation>
            <numerusform>%Ln pedido, cliente o producto figura dos veces.</numerusform>
            <numerusform>%Ln pedidos, clientes o productos figuran dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines are stored twice, or one of several equal ones is missing.</source>
        <translation>
            <numerusform>%Ln línea de venta está guardada dos veces, o falta una de varias iguales.</numerusform>
            <numerusform>%Ln líneas de venta están guardadas dos veces, o falta una de varias iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to imports that were undone or never finished.</source>
        <translation>
            <numerusform>%Ln línea de venta pertenece a importaciones deshechas o nunca terminadas.</numerusform>
            <numerusform>%Ln líneas de venta pertenecen a importaciones deshechas o nunca terminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines belong to no import.</source>
        <translation>
            <numerusform>%Ln línea de venta no pertenece a ninguna importación.</numerusform>
            <numerusform>%Ln líneas de venta no pertenecen a ninguna importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of changed orders count, or do not, against what the imports say.</source>
        <translation>
            <numerusform>%Ln línea de venta de pedidos cambiados cuenta, o no, en contra de lo que dicen las importaciones.</numerusform>
            <numerusform>%Ln líneas de venta de pedidos cambiados cuentan, o no, en contra de lo que dicen las importaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines of the imports are missing.</source>
        <translation>
            <numerusform>Falta %Ln línea de venta de las importaciones.</numerusform>
            <numerusform>Faltan %Ln líneas de venta de las importaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines point to an order, customer or product that is not there.</source>
        <translation>
            <numerusform>%Ln línea de venta apunta a un pedido, cliente o producto que no existe.</numerusform>
            <numerusform>%Ln líneas de venta apuntan a un pedido, cliente o producto que no existe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines share their number with another.</source>
        <translation>
            <numerusform>%Ln línea de venta comparte su número con otra.</numerusform>
            <numerusform>%Ln líneas de venta comparten su número con otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished models were left by a stopped program.</source>
        <translation>
            <numerusform>Un programa detenido dejó %Ln modelo sin terminar.</numerusform>
            <numerusform>Un programa detenido dejó %Ln modelos sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {id} ({file}) was undone before. Nothing was changed.</source>
        <translation>La importación {id} ({file}) ya se deshizo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The active model is missing or damaged.</source>
        <translation>El modelo en uso falta o está dañado.</translation>
    </message>
    <message>
        <source>The customer “{customer}” was forgotten before (receipt {receipt}).</source>
        <translation>El cliente «{customer}» ya se olvidó antes (justificante {receipt}).</translation>
    </message>
    <message>
        <source>The kept fingerprint of the sales does not fit the sales.</source>
        <translation>La huella guardada de las ventas no concuerda con las ventas.</translation>
    </message>
    <message>
        <source>The model {id} is damaged: {error}. Train a new one.</source>
        <translation>El modelo {id} está dañado: {error}. Entrene uno nuevo.</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {names}.</source>
        <translation>El modelo {name} está dañado: {names}.</translation>
    </message>
    <message>
        <source>The shop’s database (shop.duckdb) is damaged and cannot be read. Nothing was changed. Restore the shop from a backup into a new folder; older states may lie in its folder “backups”.</source>
        <translation>La base de datos de la tienda (shop.duckdb) está dañada y no se puede leer. No se cambió nada. Restaure la tienda desde una copia de seguridad en una carpeta nueva; puede haber estados anteriores en su carpeta «backups».</translation>
    </message>
    <message>
        <source>The shop’s database reported a fault while {doing}. Nothing was changed.</source>
        <translation>La base de datos de la tienda informó de un fallo durante {doing}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The shop’s folder {folder} also holds what does not belong to the shop ({names}). Move it elsewhere first; nothing was deleted.</source>
        <translation>La carpeta {folder} de la tienda contiene también lo que no pertenece a la tienda ({names}). Muévalo antes a otro lugar; no se ha borrado nada.</translation>
    </message>
    <message>
        <source>There is a shop in {folder} already. Open it, or choose another folder.</source>
        <translation>Ya hay una tienda en {folder}. Ábrala, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no file {archive}.</source>
        <translation>No hay ningún archivo {archive}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it, or choose another place for the backup.</source>
        <translation>No hay ninguna carpeta «{folder}». Créela, o elija otro lugar para la copia.</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>No hay ninguna importación {id}.</translation>
    </message>
    <message>
        <source>There is no import {number}.</source>
        <translation>No hay ninguna importación {number}.</translation>
    </message>
    <message>
        <source>There is no model {id}.</source>
        <translation>No hay ningún modelo {id}.</translation>
    </message>
    <message>
        <source>There is no shop in {folder}.</source>
        <translation>No hay ninguna tienda en {folder}.</translation>
    </message>
    <message>
        <source>There is not enough memory: nothing was changed while {doing}.</source>
        <translation>No hay memoria suficiente: no se cambió nada durante {doing}.</translation>
    </message>
    <message>
        <source>There is something called {folder} already. Choose another name.</source>
        <translation>Ya existe {folder}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; try an older one.</source>
        <translation>Esta copia de seguridad está dañada. No se cambió nada; pruebe con una anterior.</translation>
    </message>
    <message>
        <source>This backup was made with a newer RecSys Desktop. Update the program first.</source>
        <translation>Esta copia se hizo con un RecSys Desktop más nuevo. Actualice primero el programa.</translation>
    </message>
    <message>
        <source>This database does not belong to a shop of RecSys Desktop.</source>
        <translation>Esta base de datos no es de una tienda de RecSys Desktop.</translation>
    </message>
    <message>
        <source>This file is not a backup of RecSys Desktop. Nothing was changed.</source>
        <translation>Este archivo no es una copia de seguridad de RecSys Desktop. No se cambió nada.</translation>
    </message>
    <message>
        <source>This model is gone for good. Train a new one.</source>
        <translation>Este modelo se eliminó para siempre. Entrene uno nuevo.</translation>
    </message>
    <message>
        <source>This shop is already open in another program. Close it there first.</source>
        <translation>Esta tienda ya está abierta en otro programa. Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>This shop is already open in {program} (process {process}, since {clock}). Close it there first.</source>
        <translation>Esta tienda ya está abierta en {program} (proceso {process}, desde {clock}). Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>This shop is already open in {program} on the computer {host} (process {process}, since {clock}). Close it there first.</source>
        <translation>Esta tienda ya está abierta en {program} en el equipo {host} (proceso {process}, desde {clock}). Ciérrela allí primero.</translation>
    </message>
    <message>
        <source>This shop was closed meanwhile. Open it again.</source>
        <translation>Esta tienda se cerró mientras tanto. Ábrala de nuevo.</translation>
    </message>
    <message>
        <source>This shop was last opened with a newer RecSys Desktop. Update the program to open it; nothing was changed.</source>
        <translation>Esta tienda se abrió por última vez con un RecSys Desktop más nuevo. Actualice el programa para abrirla; no se cambió nada.</translation>
    </message>
    <message>
        <source>its description belongs to {id}</source>
        <translation>su descripción es de {id}</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>su descripción no se puede leer ({error})</translation>
    </message>
    <message>
        <source>the database is empty</source>
        <translation>la base de datos está vacía</translation>
    </message>
    <message>
        <source>{folder} holds other files and no shop. Choose a new or an empty folder; nothing was changed.</source>
        <translation>{folder} contiene otros archivos y ninguna tienda. Elija una carpeta nueva o vacía; no se cambió nada.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder for the shop.</source>
        <translation>{folder} es un archivo. Elija una carpeta para la tienda.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new or an empty folder.</source>
        <translation>{folder} no está vacía. Restaure en una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{name} does not belong to it</source>
        <translation>{name} no le pertenece</translation>
    </message>
    <message>
        <source>{path} is missing or cut off</source>
        <translation>{path} falta o está cortado</translation>
    </message>
    <message>
        <source>{path} was changed</source>
        <translation>{path} se modificó</translation>
    </message>
    <message>
        <source>“{target}” is a folder. Name a file in it.</source>
        <translation>«{target}» es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Making the sample shop</source>
        <translation>Creando la tienda de ejemplo</translation>
    </message>
    <message>
        <source>No shop is open. Open one first.</source>
        <translation>No hay ninguna tienda abierta. Abra una primero.</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Abriendo la tienda</translation>
    </message>
    <message>
        <source>Stopped: the best model so far is kept and in use.</source>
        <translation>Parado: el mejor modelo hasta aquí se conserva y está en uso.</translation>
    </message>
    <message>
        <source>Testing the lists</source>
        <translation>Comprobando las listas</translation>
    </message>
    <message>
        <source>The lists are tested: the Report page shows how they did.</source>
        <translation>Las listas están comprobadas: la página Informe muestra qué tal fueron.</translation>
    </message>
    <message>
        <source>The new model is ready and in use.</source>
        <translation>El nuevo modelo está listo y en uso.</translation>
    </message>
    <message>
        <source>Training a new model</source>
        <translation>Entrenando un nuevo modelo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%Ln new since</source>
        <translation>
            <numerusform>%Ln nueva desde entonces</numerusform>
            <numerusform>%Ln nuevas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales lines</source>
        <translation>
            <numerusform>%Ln línea de venta</numerusform>
            <numerusform>%Ln líneas de venta</numerusform>
        </translation>
    </message>
    <message>
        <source>Model of {day}</source>
        <translation>Modelo del {day}</translation>
    </message>
    <message>
        <source>No model yet · {lines}</source>
        <translation>Aún sin modelo · {lines}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>1 new sales line since this model</source>
        <translation>1 línea de venta nueva desde este modelo</translation>
    </message>
    <message>
        <source>Longer tries more settings; learning itself comes on top.</source>
        <translation>Más tiempo prueba más ajustes; el aprendizaje en sí se suma.</translation>
    </message>
    <message>
        <source>Other ways to learn, and how long to look for the best settings</source>
        <translation>Otras formas de aprender, y cuánto tiempo buscar los mejores ajustes</translation>
    </message>
    <message>
        <source>This model knows all your sales</source>
        <translation>Este modelo conoce todas sus ventas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Your sales have changed since this model</source>
        <translation>Sus ventas han cambiado desde este modelo</translation>
    </message>
    <message>
        <source>{lines} new sales lines since this model</source>
        <translation>{lines} líneas de venta nuevas desde este modelo</translation>
    </message>
</context>
<context>
    <name>UndoNote</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>The sales lines that only these imports brought leave the shop. To have them again, import the files once more.</source>
        <translation>Las líneas de venta que solo trajeron estas importaciones salen de la tienda. Para tenerlas de nuevo, importe los archivos otra vez.</translation>
    </message>
    <message>
        <source>The sales lines that only this import brought leave the shop. To have them again, import the file once more.</source>
        <translation>Las líneas de venta que solo trajo esta importación salen de la tienda. Para recuperarlas, vuelva a importar el archivo.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Undo the import of {file}?</source>
        <translation>¿Deshacer la importación de {file}?</translation>
    </message>
    <message numerus="yes">
        <source>Undo these %Ln imports?</source>
        <translation>
            <numerusform>¿Deshacer %Ln importación?</numerusform>
            <numerusform>¿Deshacer estas %Ln importaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo these imports</source>
        <translation>Deshacer estas importaciones</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>megabytes</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message numerus="yes">
        <source>%Ln older backups</source>
        <translation>
            <numerusform>%Ln copia anterior</numerusform>
            <numerusform>%Ln copias anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Guardando una copia de la tienda</translation>
    </message>
    <message>
        <source>Checking the shop</source>
        <translation>Revisando la tienda</translation>
    </message>
    <message>
        <source>Keeping the currency</source>
        <translation>Guardando la moneda</translation>
    </message>
    <message>
        <source>Repairing the shop</source>
        <translation>Reparando la tienda</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is restored in {folder} and open now; the earlier shop is as it was.</source>
        <translation>La copia está restaurada en {folder} y abierta; la tienda anterior está como estaba.</translation>
    </message>
    <message>
        <source>The shop is saved in {file} ({size}).</source>
        <translation>La tienda está guardada en {file} ({size}).</translation>
    </message>
    <message>
        <source>{sentence} {backups} gave way to it.</source>
        <translation>{sentence} {backups} le dejaron sitio.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln more purchases</source>
        <translation>
            <numerusform>%Ln compra más</numerusform>
            <numerusform>%Ln compras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is bought by the same customers, 0 by others</source>
        <translation>1: lo compran los mismos clientes, 0: otros</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on {day}.</source>
        <translation>
            <numerusform>Comprado %Ln vez, la última el {day}.</numerusform>
            <numerusform>Comprado %Ln veces, la última el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought once, on {day}.</source>
        <translation>Comprado una vez, el {day}.</translation>
    </message>
    <message>
        <source>Customers who bought both</source>
        <translation>Clientes que compraron ambos</translation>
    </message>
    <message>
        <source>No purchase speaks for or against it.</source>
        <translation>Ninguna compra habla a favor ni en contra.</translation>
    </message>
    <message>
        <source>Of the score</source>
        <translation>De la puntuación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sells as usual now</source>
        <translation>Se vende como siempre</translation>
    </message>
    <message>
        <source>Sells fast now</source>
        <translation>Muy demandado ahora</translation>
    </message>
    <message>
        <source>Sells slowly now</source>
        <translation>Poco demandado ahora</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all reasons</source>
        <translation>Mostrar todos los motivos</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show fewer reasons</source>
        <translation>Mostrar menos motivos</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Productos parecidos</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>What adds to the score</source>
        <translation>Qué suma a la puntuación</translation>
    </message>
    <message>
        <source>What adds up to the score of {score}</source>
        <translation>Qué compone la puntuación de {score}</translation>
    </message>
    <message>
        <source>What the purchases add to the score</source>
        <translation>Qué suman las compras a la puntuación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why “{product}”?</source>
        <translation>¿Por qué «{product}»?</translation>
    </message>
    <message>
        <source>bought {day}</source>
        <translation>comprado {day}</translation>
    </message>
    <message>
        <source>same for everybody</source>
        <translation>igual para todos</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntas</translation>
    </message>
    <message>
        <source>{bought} This list follows how often and how lately a product was bought, how many of its buyers come back for it, and how well it sells now.</source>
        <translation>{bought} Esta lista mira con qué frecuencia y hace cuánto se compró un producto, cuántos de sus compradores lo repiten y lo bien que se vende ahora.</translation>
    </message>
    <message>
        <source>{bought} What the purchases add to the score:</source>
        <translation>{bought} Lo que suman las compras a la puntuación:</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{product} (few sales)</source>
        <translation>{product} (pocas ventas)</translation>
    </message>
    <message>
        <source>{times}, last {day}</source>
        <translation>{times}, última {day}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Your sales and models stay as they are.</source>
        <translation>Sus ventas y modelos quedan como están.</translation>
    </message>
    <message>
        <source>{shop} – RecSys Desktop</source>
        <translation>{shop} – RecSys Desktop</translation>
    </message>
    <message>
        <source>“{work}” is at {percent} %. Stop and close?</source>
        <translation>«{work}» va por el {percent} %. ¿Parar y cerrar?</translation>
    </message>
    <message>
        <source>“{work}” is under way. Stop and close?</source>
        <translation>«{work}» está en curso. ¿Parar y cerrar?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A test needs 20 customers who bought again in the last weeks. Import more sales and train.</source>
        <translation>Una prueba necesita 20 clientes que compraran de nuevo en las últimas semanas. Importe más ventas y entrene.</translation>
    </message>
    <message>
        <source>An earlier version of the program trained it. A new training reports here how its lists did.</source>
        <translation>Lo entrenó una versión anterior del programa. Un nuevo entrenamiento dirá aquí qué tal fueron sus listas.</translation>
    </message>
    <message>
        <source>Bestsellers</source>
        <translation>Más vendidos</translation>
    </message>
    <message>
        <source>Bestsellers of the last {days} days</source>
        <translation>Más vendidos de los últimos {days} días</translation>
    </message>
    <message>
        <source>By how many orders came before</source>
        <translation>Según cuántos pedidos hubo antes</translation>
    </message>
    <message>
        <source>By length of the list</source>
        <translation>Según la longitud de la lista</translation>
    </message>
    <message>
        <source>Customers in 100 who bought from their list</source>
        <translation>Clientes de cada 100 que compraron de su lista</translation>
    </message>
    <message>
        <source>Customers without a personal list</source>
        <translation>Clientes sin lista personal</translation>
    </message>
    <message>
        <source>Every training tests the lists on the last weeks of your own sales, and reports it here.</source>
        <translation>Cada entrenamiento comprueba las listas con las últimas semanas de sus propias ventas, y lo muestra aquí.</translation>
    </message>
    <message>
        <source>Import a file of sales; a model that learns from it is tested on your last weeks.</source>
        <translation>Importe un archivo de ventas; un modelo que aprenda de él se comprueba con sus últimas semanas.</translation>
    </message>
    <message>
        <source>It has nothing to be compared with. Train a model that knows each customer’s taste.</source>
        <translation>No hay con qué compararlo. Entrene un modelo que conozca el gusto de cada cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln products</source>
        <translation>
            <numerusform>Listas de %Ln producto</numerusform>
            <numerusform>Listas de %Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>New products offered</source>
        <translation>Novedades ofrecidas</translation>
    </message>
    <message>
        <source>No model yet: train one</source>
        <translation>Aún no hay modelo: entrene uno</translation>
    </message>
    <message>
        <source>Of 100 customers who came back, {model} bought something from their list of ten. A list of recent bestsellers would have caught {bestsellers}.</source>
        <translation>De 100 clientes que volvieron, {model} compraron algo de su lista de diez. Una lista de los más vendidos recientes habría acertado con {bestsellers}.</translation>
    </message>
    <message>
        <source>Of all places on the lists, those with a product first sold in the {days} days before; 0 % where hardly any product was so new, or none of the new ones had sold well yet</source>
        <translation>De todos los puestos de las listas, los que tienen un producto vendido por primera vez en los {days} días anteriores; 0 % si casi ningún producto era tan nuevo o ninguno de los nuevos se había vendido bien todavía</translation>
    </message>
    <message>
        <source>Products shown to somebody</source>
        <translation>Productos mostrados a alguien</translation>
    </message>
    <message>
        <source>Tested on your own sales from {since} to {until} ({days} days), from which the tested model had learned nothing: {customers} customers who came back and bought a product for the first time.</source>
        <translation>Comprobado con sus propias ventas del {since} al {until} ({days} días), de las que el modelo comprobado no había aprendido nada: {customers} clientes que volvieron y compraron un producto por primera vez.</translation>
    </message>
    <message>
        <source>The bestsellers were better, and that is sure: by {low} to {high} in 100.</source>
        <translation>Los más vendidos fueron mejores, y eso es seguro: de {low} a {high} de cada 100.</translation>
    </message>
    <message>
        <source>The difference is sure: between {low} and {high} more in 100.</source>
        <translation>La diferencia es segura: entre {low} y {high} más de cada 100.</translation>
    </message>
    <message>
        <source>The model in use has no report</source>
        <translation>El modelo en uso no tiene informe</translation>
    </message>
    <message>
        <source>The model in use is a list of bestsellers</source>
        <translation>El modelo en uso es una lista de los más vendidos</translation>
    </message>
    <message>
        <source>The model’s settings were chosen by the same weeks, which flatters it a little.</source>
        <translation>Los ajustes del modelo se eligieron con las mismas semanas, lo que lo favorece un poco.</translation>
    </message>
    <message>
        <source>The thin lines and bands show how sure each figure is (95 %). In brackets: how many customers.</source>
        <translation>Las líneas y bandas finas muestran cuán segura es cada cifra (95 %). Entre paréntesis: cuántos clientes.</translation>
    </message>
    <message>
        <source>These customers are too few to tell them apart: the true difference may be anything from {low} fewer to {high} more in 100.</source>
        <translation>Son muy pocos clientes para distinguirlas: la diferencia real puede ir de {low} menos a {high} más de cada 100.</translation>
    </message>
    <message>
        <source>They bought for the first time in the tested weeks: nothing was known of their taste</source>
        <translation>Compraron por primera vez en las semanas de la prueba: no se sabía nada de su gusto</translation>
    </message>
    <message>
        <source>This shop has no sales yet</source>
        <translation>Esta tienda aún no tiene ventas</translation>
    </message>
    <message>
        <source>Too few customers came back to test the lists</source>
        <translation>Volvieron muy pocos clientes para comprobar las listas</translation>
    </message>
    <message>
        <source>What the lists are made of</source>
        <translation>De qué se hacen las listas</translation>
    </message>
    <message>
        <source>Your model</source>
        <translation>Su modelo</translation>
    </message>
    <message>
        <source>bestsellers: {share}</source>
        <translation>más vendidos: {share}</translation>
    </message>
    <message>
        <source>recent bestsellers</source>
        <translation>más vendidos recientes</translation>
    </message>
    <message>
        <source>they get bestsellers</source>
        <translation>reciben los más vendidos</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>su modelo</translation>
    </message>
    <message>
        <source>{customers} customers with {orders} before</source>
        <translation>{customers} clientes con {orders} antes</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{name}: {value} in 100, surely between {low} and {high}</source>
        <translation>{name}: {value} de cada 100, con seguridad entre {low} y {high}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{shown} of {products} products are on at least one of the {customers} lists of ten</source>
        <translation>{shown} de {products} productos están en al menos una de las {customers} listas de diez</translation>
    </message>
    <message>
        <source>{span} orders</source>
        <translation>{span} pedidos</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un argumento</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se permite junto con el argumento %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>se necesita uno de los argumentos %s</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan los siguientes argumentos: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
</context>
</TS>
