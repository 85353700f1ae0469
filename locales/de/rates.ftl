# Exchange rates from a file.
rates-kept = Wechselkurse von { $number } Tagen sind da, vom { $first } bis { $last }.
ui-rates = Wechselkurse
ui-rates-about = Redress bringt keine Wechselkurse mit und holt keine. Laden Sie die Euro-Referenzkurse (etwa eurofxref-hist.csv) von der Seite der Europäischen Zentralbank herunter und wählen Sie die Datei hier. Sie wird nur auf diesem Computer gelesen.
ui-rates-none = Es sind noch keine Wechselkurse da.
ui-rates-import = Datei mit Kursen wählen
ui-rates-imported = Wechselkurse gelesen.
ui-rates-sum = Einiges davon ist in einer anderen Währung. Mit einer Datei der Wechselkurse lässt es sich mitrechnen.
error-rates-packed = Die Datei ist noch gepackt. Entpacken Sie sie zuerst und wählen Sie dann die .csv- oder .xml-Datei darin.
error-rates-large = Die Datei ist zu groß für eine Datei mit Wechselkursen. Wählen Sie eurofxref.csv, eurofxref-hist.csv oder eurofxref-daily.xml.
error-rates-shape = Zeile { $line }: das ist keine Datei mit Euro-Referenzkursen der EZB. Wählen Sie eurofxref.csv, eurofxref-hist.csv oder eurofxref-daily.xml, wie heruntergeladen; nichts wurde übernommen.
error-rates-cells = Zeile { $line } hat mehr oder weniger Einträge als die erste. Laden Sie die Datei neu herunter; nichts wurde übernommen.
error-rates-day = Zeile { $line } beginnt nicht mit einem Tag. Laden Sie die Datei neu herunter; nichts wurde übernommen.
error-rates-rate = In Zeile { $line } steht ein Kurs, der keine Zahl ist. Laden Sie die Datei neu herunter; nichts wurde übernommen.
