# Exchange rates from a file.
rates-kept = 已保存 { $number } 天的汇率，从 { $first } 到 { $last }。
ui-rates = 汇率
ui-rates-about = Redress 不自带汇率，也不会联网获取。请从欧洲央行网站下载欧元参考汇率（例如 eurofxref-hist.csv），然后在此选择该文件。文件只在本机读取。
ui-rates-none = 尚未保存汇率。
ui-rates-import = 选择汇率文件
ui-rates-imported = 汇率已读取。
ui-rates-sum = 其中一部分为另一种货币。有了汇率文件即可计入。
error-rates-packed = 文件尚未解压。请先解压，再选择其中的 .csv 或 .xml 文件。
error-rates-large = 文件过大，不可能是汇率文件。请选择 eurofxref.csv、eurofxref-hist.csv 或 eurofxref-daily.xml。
error-rates-shape = 第 { $line } 行：这不是欧洲央行的欧元参考汇率文件。请选择下载后的 eurofxref.csv、eurofxref-hist.csv 或 eurofxref-daily.xml；未导入任何内容。
error-rates-cells = 第 { $line } 行的项目数与第一行不同。请重新下载文件；未导入任何内容。
error-rates-day = 第 { $line } 行开头不是日期。请重新下载文件；未导入任何内容。
error-rates-rate = 第 { $line } 行有一个汇率不是数字。请重新下载文件；未导入任何内容。
