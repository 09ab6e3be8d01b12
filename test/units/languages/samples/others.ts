/** Sentences written for these tests, as people post them; one a line, five languages. */
export const POLISH = `Dzień dobry, jak się masz?
Dziękujemy wszystkim za przybycie.
Jutro biblioteka będzie zamknięta.
Nie wiem, co to jest.
Urząd zaprasza mieszkańców na spotkanie.
Autobus znowu się spóźnia.
To był najlepszy koncert roku.
Dzieci wróciły już ze szkoły.
Policja szuka świadków zdarzenia.
Gdzie jest najbliższa apteka?
Czy mogę zapłacić kartą?
Mam dla was dobre wiadomości.
Wszystkie bilety zostały sprzedane.
Mieszkam w Warszawie od roku.
Lepiej późno niż wcale.`;

export const GERMAN = `Guten Morgen, wie geht es euch?
Vielen Dank an alle, die gekommen sind.
Morgen bleibt die Bibliothek geschlossen.
Ich weiß nicht, was das ist.
Die Stadt lädt zur Diskussion ein.
Der Bus kommt schon wieder zu spät.
Das war das beste Konzert des Jahres.
Die Kinder sind schon zu Hause.
Die Polizei sucht Zeugen.
Wo ist die nächste Apotheke?
Kann ich mit Karte zahlen?
Wir haben gute Nachrichten.
Alle Karten sind verkauft.
Ich wohne seit einem Jahr in Berlin.
Besser spät als nie.`;

export const FINNISH = `Hyvää huomenta, mitä kuuluu?
Kiitos kaikille, jotka tulivat paikalle.
Huomenna kirjasto on suljettu.
En tiedä, mikä tämä on.
Kaupunki kutsuu asukkaita keskusteluun.
Bussi on taas myöhässä.
Se oli vuoden paras konsertti.
Lapset ovat jo kotona.
Poliisi etsii silminnäkijöitä.
Missä on lähin apteekki?
Voinko maksaa kortilla?
Meillä on hyviä uutisia.
Kaikki liput on myyty.
Asun nykyään Helsingissä.
Parempi myöhään kuin ei milloinkaan.`;

export const SWEDISH = `God morgon, hur mår du?
Tack till alla som kom.
I morgon är biblioteket stängt.
Jag vet inte vad det är.
Kommunen bjuder in till samtal.
Bussen är sen igen.
Det var årets bästa konsert.
Barnen är redan hemma.
Polisen söker vittnen.
Var ligger närmaste apotek?
Kan jag betala med kort?
Vi har goda nyheter.
Alla biljetter är sålda.
Jag bor i Stockholm sedan ett år.
Bättre sent än aldrig.`;

export const FRENCH = `Bonjour, comment allez-vous ?
Merci à tous ceux qui sont venus.
Demain la bibliothèque sera fermée.
Je ne sais pas ce que c'est.
La ville invite les habitants au débat.
Le bus est encore en retard.
C'était le meilleur concert de l'année.
Les enfants sont déjà à la maison.
La police cherche des témoins.
Où est la pharmacie la plus proche ?
Est-ce que je peux payer par carte ?
Nous avons de bonnes nouvelles.
Tous les billets sont vendus.
J'habite à Paris depuis un an.
Mieux vaut tard que jamais.`;
