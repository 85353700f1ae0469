# The letter `promise_reminder`.
letter-promise-reminder = Recordatorio de una promesa
letter-about-promise-reminder = Recuerda al vendedor lo que prometió cuando el día ha pasado sin que llegara.
letter-promise-reminder-subject = No han cumplido lo que prometieron
letter-promise-reminder-what = Ustedes me prometieron lo siguiente, a más tardar el **{ $outcome-promised-by }**: { $outcome-promise }.
letter-promise-reminder-what-other = Ustedes me prometieron resolver este asunto a más tardar el **{ $outcome-promised-by }**.
letter-promise-reminder-amount = El importe prometido era de { $outcome-promised-amount }.
letter-promise-reminder-not-come = Esa fecha ha pasado y no he recibido lo prometido.
letter-promise-reminder-ask = Les ruego que cumplan su promesa a más tardar el **{ $demand-date }**.
letter-promise-reminder-rights = Esta promesa no afecta a mis derechos legales.
