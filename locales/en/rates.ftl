# Exchange rates from a file.
rates-kept = Exchange rates of { $number } days are kept, from { $first } to { $last }.
ui-rates = Exchange rates
ui-rates-about = Redress carries no exchange rates and fetches none. Download the euro reference rates (eurofxref-hist.csv, for example) from the European Central Bank’s site and choose the file here. It is only read on this computer.
ui-rates-none = No exchange rates are kept yet.
ui-rates-import = Choose a file of rates
ui-rates-imported = Exchange rates read.
ui-rates-sum = Some of this is in another currency. With a file of exchange rates it can be added.
error-rates-packed = The file is still packed. Unzip it first, then choose the .csv or .xml file in it.
error-rates-large = The file is too large to be a file of exchange rates. Choose eurofxref.csv, eurofxref-hist.csv or eurofxref-daily.xml.
error-rates-shape = Line { $line }: this is not a file of the ECB’s euro reference rates. Choose eurofxref.csv, eurofxref-hist.csv or eurofxref-daily.xml as downloaded; nothing was taken over.
error-rates-cells = Line { $line } has more or fewer entries than the first line. Download the file again; nothing was taken over.
error-rates-day = Line { $line } does not begin with a day. Download the file again; nothing was taken over.
error-rates-rate = Line { $line } has a rate that is no number. Download the file again; nothing was taken over.
