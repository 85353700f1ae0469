# Exchange rates from a file.
rates-kept = Se guardan los tipos de cambio de { $number } días, del { $first } al { $last }.
ui-rates = Tipos de cambio
ui-rates-about = Redress no trae tipos de cambio ni los descarga. Descargue los tipos de referencia del euro (por ejemplo eurofxref-hist.csv) de la página del Banco Central Europeo y elija el archivo aquí. Solo se lee en este ordenador.
ui-rates-none = Aún no se guardan tipos de cambio.
ui-rates-import = Elegir un archivo de tipos
ui-rates-imported = Tipos de cambio leídos.
ui-rates-sum = Una parte está en otra moneda. Con un archivo de tipos de cambio se puede sumar.
error-rates-packed = El archivo sigue comprimido. Descomprímalo primero y elija el archivo .csv o .xml que contiene.
error-rates-large = El archivo es demasiado grande para ser de tipos de cambio. Elija eurofxref.csv, eurofxref-hist.csv o eurofxref-daily.xml.
error-rates-shape = Línea { $line }: no es un archivo de los tipos de referencia del BCE. Elija eurofxref.csv, eurofxref-hist.csv o eurofxref-daily.xml tal como se descargó; no se ha tomado nada.
error-rates-cells = La línea { $line } tiene más o menos datos que la primera. Descargue el archivo de nuevo; no se ha tomado nada.
error-rates-day = La línea { $line } no empieza por un día. Descargue el archivo de nuevo; no se ha tomado nada.
error-rates-rate = La línea { $line } tiene un tipo que no es un número. Descargue el archivo de nuevo; no se ha tomado nada.
