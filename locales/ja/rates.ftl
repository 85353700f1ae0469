# Exchange rates from a file.
rates-kept = { $number } 日分の為替レートがあります（{ $first } から { $last } まで）。
ui-rates = 為替レート
ui-rates-about = Redress は為替レートを持たず、取得もしません。欧州中央銀行のサイトからユーロ参照レート（eurofxref-hist.csv など）をダウンロードし、ここでそのファイルを選んでください。ファイルはこのコンピューターの中だけで読まれます。
ui-rates-none = 為替レートはまだありません。
ui-rates-import = レートのファイルを選ぶ
ui-rates-imported = 為替レートを読み込みました。
ui-rates-sum = 一部は別の通貨です。為替レートのファイルがあれば加えられます。
error-rates-packed = ファイルは圧縮されたままです。先に展開し、中の .csv または .xml ファイルを選んでください。
error-rates-large = 為替レートのファイルとしては大きすぎます。eurofxref.csv、eurofxref-hist.csv、eurofxref-daily.xml のいずれかを選んでください。
error-rates-shape = { $line } 行目：欧州中央銀行のユーロ参照レートのファイルではありません。ダウンロードしたままの eurofxref.csv、eurofxref-hist.csv、eurofxref-daily.xml を選んでください。何も取り込んでいません。
error-rates-cells = { $line } 行目の項目の数が一行目と違います。ファイルをもう一度ダウンロードしてください。何も取り込んでいません。
error-rates-day = { $line } 行目が日付で始まっていません。ファイルをもう一度ダウンロードしてください。何も取り込んでいません。
error-rates-rate = { $line } 行目に数字でないレートがあります。ファイルをもう一度ダウンロードしてください。何も取り込んでいません。
