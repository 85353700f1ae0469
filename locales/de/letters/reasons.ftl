# Was ein Verkäufer als Grund nennt, und was darauf zu sagen ist.
letter-reason-used = Sie führen dies auf langen Gebrauch oder Verschleiß zurück. Dass ich die Ware bestimmungsgemäß benutzt habe, nimmt mir meinen Anspruch nicht.
letter-reason-opened = Sie wenden ein, die Ware sei geöffnet worden. In diesem Fall nimmt mir das Gesetz das Widerrufsrecht deswegen nicht.
letter-reason-opened-fault = Sie wenden ein, die Ware sei geöffnet worden. An Ihrer Pflicht, für einen Mangel einzustehen, ändert das nichts.
letter-reason-fault = Sie meinen, ich hätte dies verursacht. Bitte teilen Sie mir genau mit, worauf Sie das stützen.
letter-reason-burden = Nach dem Gesetz müssen Sie beweisen, dass die Ware in Ordnung war, als ich sie erhielt.
letter-reason-period = Sie wenden ein, die Frist sei abgelaufen. Nach dem in diesem Schreiben genannten Recht ist sie es nicht.
letter-reason-final-sale = Sie wenden ein, der Kauf sei endgültig. Ich stütze mich auf ein Recht, das mir das Gesetz gibt.
letter-reason-not-ours = Sie wenden ein, die Ware sei nicht von Ihnen. Ich habe sie am { $contract-date } bei Ihnen gekauft. Falls Sie daran zweifeln, sagen Sie mir bitte sofort, was Sie als Nachweis brauchen.
letter-reason-customs = Sie meinen, Einfuhrabgaben seien meine Sache. Vor der Bestellung hatten Sie mich nicht darauf hingewiesen; nach dem Gesetz kann ich sie deshalb von Ihnen verlangen.
