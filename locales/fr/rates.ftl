# Exchange rates from a file.
rates-kept = Les taux de change de { $number } jours sont conservés, du { $first } au { $last }.
ui-rates = Taux de change
ui-rates-about = Redress ne contient aucun taux de change et n’en télécharge pas. Téléchargez les taux de référence de l’euro (par exemple eurofxref-hist.csv) sur le site de la Banque centrale européenne et choisissez le fichier ici. Il n’est lu que sur cet ordinateur.
ui-rates-none = Aucun taux de change n’est encore conservé.
ui-rates-import = Choisir un fichier de taux
ui-rates-imported = Taux de change lus.
ui-rates-sum = Une partie est dans une autre monnaie. Avec un fichier de taux de change, elle peut être ajoutée.
error-rates-packed = Le fichier est encore compressé. Décompressez-le d’abord, puis choisissez le fichier .csv ou .xml qu’il contient.
error-rates-large = Le fichier est trop grand pour un fichier de taux de change. Choisissez eurofxref.csv, eurofxref-hist.csv ou eurofxref-daily.xml.
error-rates-shape = Ligne { $line } : ce n’est pas un fichier des taux de référence de la BCE. Choisissez eurofxref.csv, eurofxref-hist.csv ou eurofxref-daily.xml tel que téléchargé ; rien n’a été repris.
error-rates-cells = La ligne { $line } compte plus ou moins d’éléments que la première. Téléchargez à nouveau le fichier ; rien n’a été repris.
error-rates-day = La ligne { $line } ne commence pas par une date. Téléchargez à nouveau le fichier ; rien n’a été repris.
error-rates-rate = La ligne { $line } contient un taux qui n’est pas un nombre. Téléchargez à nouveau le fichier ; rien n’a été repris.
