letter-chronology = 事情经过（按时间排列）
letter-about-chronology = 按时间顺序列出每一天发生的事，可提交给您求助的任何机构。
letter-chronology-days = 事情经过
letter-chronology-facts = 其他已知情况
