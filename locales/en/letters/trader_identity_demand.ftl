# The letter `trader_identity_demand`.
letter-trader-identity-demand-subject = Who you are: demand for your name and address
letter-trader-identity-demand-ordered = On { $contract-date } I ordered { $items } from you.
letter-trader-identity-demand-hidden = I cannot tell from your offer who you are and where to reach you.
letter-trader-identity-demand-right = By law you must tell your customers this ({ $articles }).
letter-trader-identity-demand-ask = Please give me by **{ $demand-date }** your full name, your postal address, your e-mail address and, if you are entered in a register, your number there.
letter-trader-identity-demand-agent = Please also name your agent for complaints in my country.
letter-trader-identity-demand-maker = Please also give me the name and address of the maker.
letter-trader-identity-demand-platform = If you do not, I will ask the platform on which you sell to name you.
letter-trader-identity-demand-platform-duty = By law the platform must do so.
letter-trader-identity-demand-then = If I have no answer by that day, I will report this to the authority.
