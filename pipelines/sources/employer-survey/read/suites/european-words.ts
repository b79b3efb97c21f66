/** Words that answers to an employer survey use, in 24 languages, and the older encodings that such answers come in. */
export const europeanWords: readonly (readonly [language: string, encodings: string, words: string])[] = [
  [
    'bg',
    'windows-1251 iso-8859-5',
    'липса на квалифицирани кадри|заваряване|обслужване на клиенти|работа в екип|енергийна ефективност|счетоводство|нужда от преквалификация|дигитална грамотност',
  ],
  [
    'cs',
    'windows-1250 iso-8859-2 ibm852',
    'nedostatek kvalifikovaných pracovníků|svařování|péče o zákazníky|týmová spolupráce|účetnictví|řidič nákladního vozu|údržba strojů|přesčasové hodiny',
  ],
  [
    'da',
    'windows-1252 iso-8859-15',
    'mangel på faglærte|kundebetjening|grøn omstilling|løbende oplæring|håndværkere søges|bæredygtighed|værktøjsmager|årlig gennemgang',
  ],
  [
    'de',
    'windows-1252 iso-8859-15 macintosh ibm850',
    'Fachkräftemangel im Betrieb|Schweißen und Löten|Kundengespräche führen|Überstunden|Bürokauffrau|größere Aufträge|Prüfung bestanden|jährliche Schulung',
  ],
  [
    'el',
    'windows-1253 iso-8859-7',
    'έλλειψη προσωπικού|συγκόλληση μετάλλων|εξυπηρέτηση πελατών|ομαδική εργασία|λογιστήριο|ψηφιακός γραμματισμός|υπερωρίες κάθε μήνα|πράσινη μετάβαση',
  ],
  [
    'en',
    'windows-1252',
    'shortage of skilled staff – welding|customer care “hotline”|the firm’s own courses|€ 500 a year|résumé checked|team work|bookkeeping|overtime',
  ],
  [
    'es',
    'windows-1252 iso-8859-15',
    'escasez de mano de obra|atención al cliente|soldadura básica|gestión de residuos|mañana y tarde|diseño gráfico|contabilidad mínima|señalización',
  ],
  [
    'et',
    'windows-1252 windows-1257 iso-8859-15',
    'oskustööliste puudus|keevitamine õues|klienditeenindus müügis|meeskonnatöö|raamatupidamise täiendõpe|ületunnitöö|jäätmekäitlus|võõrkeelte tase',
  ],
  [
    'fi',
    'windows-1252 iso-8859-15 ibm850',
    'pula osaavista tekijöistä|hitsaustyöt|asiakaspalvelutehtävät|tiimityöskentely|kirjanpitäjä|ylityöt lisääntyneet|vihreä siirtymä|tietoturva-asiat hyvällä mallilla',
  ],
  [
    'fr',
    'windows-1252 iso-8859-15 ibm850',
    'pénurie de main-d’œuvre|relation clientèle|travail d’équipe|comptabilité générale|gestion des déchets|heures supplémentaires|soudeur confirmé|à côté du siège',
  ],
  [
    'ga',
    'windows-1252 iso-8859-15',
    'easpa oibrithe oilte|seirbhís do chustaiméirí|obair fhoirne|cuntasaíocht|fuinneamh in-athnuaite|ríomhaireacht|táthú|ragobair gach mí',
  ],
  [
    'hr',
    'windows-1250 iso-8859-2',
    'manjak stručnih radnika|zavarivanje čelika|služba za korisnike|timski rad|računovodstvo|održavanje strojeva|prekovremeni rad četvrtkom|gospodarenje otpadom uključeno',
  ],
  [
    'hu',
    'windows-1250 iso-8859-2 ibm852',
    'szakemberhiány a cégnél|hegesztő végzettség|ügyfélszolgálati munka|csapatmunka|könyvelés|energiahatékonyság növelése|túlóra minden hétvégén|gépkezelő kerestetik',
  ],
  [
    'it',
    'windows-1252 iso-8859-15 ibm850',
    'carenza di manodopera qualificata|saldatura già fatta|assistenza alla clientela|contabilità aziendale|attitudine però buona|efficienza energetica è migliorata|così come prima|qualità certificata',
  ],
  [
    'lt',
    'windows-1257 iso-8859-13',
    'kvalifikuotų darbuotojų trūkumas|suvirinimas ir šaltkalvystė|klientų aptarnavimas|darbas komandoje|buhalterinė apskaita|viršvalandžiai kas mėnesį|žaliasis kursas|atliekų tvarkymas',
  ],
  [
    'lv',
    'windows-1257 iso-8859-13',
    'kvalificētu strādnieku trūkums|metināšana|klientu apkalpošana|darbs komandā|grāmatvedība|virsstundas katru mēnesi|zaļā pāreja|atkritumu šķirošana',
  ],
  [
    'mt',
    'iso-8859-3',
    'nuqqas ta ħaddiema|xogħol tim|ħarsien tal-klijent|ġestjoni tal-iskart|żieda fil-paga|ċertifikat|ħin żejjed|enerġija',
  ],
  [
    'nl',
    'windows-1252 iso-8859-15 ibm850',
    'tekort aan vakmensen|klantenservice België|coöperatie|geïnteresseerde medewerkers|privéles|financiële administratie|énige cursus|efficiënt werken',
  ],
  [
    'pl',
    'windows-1250 iso-8859-2 ibm852',
    'brak wykwalifikowanych pracowników|spawanie łukowe|obsługa klienta zewnętrznego|praca zespołowa|księgowość|nadgodziny co miesiąc, również święta|źródła energii|oczyszczanie ścieków',
  ],
  [
    'pt',
    'windows-1252 iso-8859-15',
    'falta de mão de obra|soldadura e manutenção|atenção ao cliente|gestão de resíduos|eficiência energética|horas extraordinárias|contabilidade básica|formação contínua já feita',
  ],
  [
    'ro',
    'windows-1250',
    'lipsă de muncitori|sudură şi lăcătuşerie|relaţii cu clienţii|muncă în echipă|eficienţă energetică|întreţinerea utilajelor|ore suplimentare în weekend|gestionarea deşeurilor',
  ],
  [
    'sk',
    'windows-1250 iso-8859-2',
    'nedostatok kvalifikovaných ľudí|zváranie|starostlivosť o zákazníka|tímová práca|účtovníctvo|údržba strojov|nadčasy každý týždeň|odpadové hospodárstvo',
  ],
  [
    'sl',
    'windows-1250 iso-8859-2',
    'pomanjkanje usposobljenih delavcev|varjenje pločevine|služba za stranke|skupinsko delo|računovodstvo|vzdrževanje strojev|nadure vsak četrtek|ločevanje odpadkov še poteka',
  ],
  [
    'sv',
    'windows-1252 iso-8859-15 ibm850',
    'brist på yrkesfolk|svetsning och lödning|kundtjänst dygnet runt|samarbete i arbetslag|bokföring|övertid varje månad|grön omställning|återvinning av spån',
  ],
];
