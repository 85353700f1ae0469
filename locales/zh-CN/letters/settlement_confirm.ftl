# The letter `settlement_confirm`.
letter-settlement-confirm = 对卖家方案的确认
letter-about-settlement-confirm = 记录卖家提出的方案和期限，在履行完毕之前保留您的法定权利。
letter-settlement-confirm-subject = 确认贵方提出的方案
letter-settlement-confirm-what = 贵方向我提出了以下方案：{ $outcome-promise }。
letter-settlement-confirm-what-other = 贵方提出了解决此事的方案。
letter-settlement-confirm-amount = 金额为{ $outcome-promised-amount }。
letter-settlement-confirm-day = 约定的日期为**{ $outcome-promised-by }**。
letter-settlement-confirm-agree = 本人同意这一方案。
letter-settlement-confirm-rights = 在贵方全部履行之前，本人的法定权利不受影响。如到期未履行，本人仍可全部主张这些权利。
letter-settlement-confirm-confirm = 请以书面形式予以确认。
