# The letter `trader_identity_demand`.
letter-trader-identity-demand-subject = 贵方是谁：请告知名称和地址
letter-trader-identity-demand-ordered = 本人于{ $contract-date }向贵方订购{ $items }。
letter-trader-identity-demand-hidden = 从贵方的销售页面上，本人看不出贵方是谁，也不知道如何联系贵方。
letter-trader-identity-demand-right = 依照法律，贵方应当向顾客告知这些信息（{ $articles }）。
letter-trader-identity-demand-ask = 请最迟于**{ $demand-date }**告知贵方的全称、通信地址和电子邮箱；如果已经登记注册，请一并告知登记号码。
letter-trader-identity-demand-agent = 请同时告知贵方在本人所在的国家或地区负责接收投诉的代理人。
letter-trader-identity-demand-maker = 请同时告知制造商的名称和地址。
letter-trader-identity-demand-platform = 否则，本人将要求贵方所在的销售平台告知贵方的身份。
letter-trader-identity-demand-platform-duty = 依照法律，平台有义务告知。
letter-trader-identity-demand-then = 如果到该日仍没有得到答复，本人将向主管部门举报。
