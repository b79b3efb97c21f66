/** What a column is that a survey tool adds of its own. */
export type ToolColumn =
  | { readonly kind: 'respondent' }
  | { readonly kind: 'metadata'; readonly what: string }
  | { readonly kind: 'personal'; readonly why: string };

const respondent: ToolColumn = { kind: 'respondent' };
const metadata = (what: string): ToolColumn => ({ kind: 'metadata', what });
const personal = (why: string): ToolColumn => ({ kind: 'personal', why });

const started = metadata('started');
const completed = metadata('completed');
const language = metadata('language');
const progress = metadata('progress');
const duration = metadata('duration');
const technical = metadata('technical');

/**
 * Columns of tools by the names that the tools give them: names in code are the same in every language, names of an
 * interface are in the languages of the partnership. Sources: LimeSurvey `FormattingOptions`/`Writer` and public
 * analysis scripts; Qualtrics data set guide and the exports of ropensci/qualtRics (current and legacy, English and
 * German); SurveyMonkey importers. The names of Microsoft and Google Forms and of Webropol in other languages than
 * English come from no primary source: a name that is missing here makes an unused column, not a wrong one.
 */
export const toolColumns: readonly (readonly [use: ToolColumn, ...names: string[]])[] = [
  // LimeSurvey, codes, then texts
  [
    respondent,
    'id',
    'Response ID',
    'Antwort ID',
    'Vastauksen tunnus',
    'Svars-ID',
    'ID risposta',
    'Antwoord-ID',
  ],
  [completed, 'submitdate', 'Date submitted', 'Datum Abgeschickt', 'Lähetyspäivä', 'Inskickat datum'],
  [completed, 'Data di invio', 'Datum verzonden'],
  [progress, 'lastpage', 'Last page', 'Letzte Seite', 'Viimeinen sivu', 'Sista sidan', 'Ultima pagina'],
  [progress, 'Laatste pagina'],
  [
    language,
    'startlanguage',
    'Start language',
    'Start-Sprache',
    'Aloituskieli',
    'Startspråk',
    'Lingua iniziale',
  ],
  [language, 'Starttaal'],
  [technical, 'seed', 'Zufallsstartwert'],
  [started, 'startdate', 'Date started', 'Datum gestartet', 'Aloituspäivä', 'Startdatum', 'Data di inizio'],
  [metadata('updated'), 'datestamp', 'Date last action', 'Datum letzte Aktivität'],
  [personal('token'), 'token', 'Access code', 'Zugangscode', 'Zugangsschlüssel', 'Token'],
  [personal('ip'), 'ipaddr', 'IP address', 'IP-Adresse'],
  [personal('web_address'), 'refurl', 'Referrer URL', 'Weiterleitungs-URL'],
  [duration, 'interviewtime', 'Total time', 'Gesamtzeit'],
  // Qualtrics, current and legacy
  [started, 'Start Date', 'Anfangsdatum'],
  [completed, 'EndDate', 'End Date', 'Enddatum'],
  [technical, 'Status', 'Response Type', 'Antworttyp', 'ResponseSet'],
  [personal('ip'), 'IPAddress'],
  [progress, 'Progress', 'Aktueller Stand'],
  [duration, 'Duration (in seconds)', 'Dauer (in Sekunden)', 'Duration'],
  [progress, 'Finished', 'Beendet'],
  [completed, 'RecordedDate', 'Recorded Date', 'Erfassungsdatum'],
  [respondent, 'ResponseId', '_recordId'],
  [
    personal('name'),
    'RecipientLastName',
    'Recipient Last Name',
    'RecipientFirstName',
    'Recipient First Name',
  ],
  [personal('name'), 'Nachname des Empfängers', 'Vorname des Empfängers'],
  [personal('email'), 'RecipientEmail', 'Recipient Email', 'E-Mail des Empfängers', 'EmailAddress'],
  [personal('token'), 'ExternalReference', 'External Data Reference', 'ExternalDataReference'],
  [personal('token'), 'Externe Datenreferenz'],
  [personal('coordinates'), 'LocationLatitude', 'Location Latitude', 'Breitengrad des Standorts'],
  [personal('coordinates'), 'LocationLongitude', 'Location Longitude', 'Längengrad des Standorts'],
  [personal('coordinates'), 'LocationAccuracy'],
  [technical, 'DistributionChannel', 'Distribution Channel', 'Verteilungskanal'],
  [language, 'UserLanguage', 'User Language', 'Benutzersprache'],
  [technical, 'Q_RecaptchaScore', 'Q_RelevantIDDuplicate', 'Q_RelevantIDFraudScore', 'Q_BallotBoxStuffing'],
  [technical, 'Q_TotalDuration', 'Q_DuplicateRespondent', 'Q_Language'],
  // Microsoft Forms
  [started, 'Start time', 'Startzeit', 'Aloitusaika', 'Starttid', 'Ora di inizio', 'Begintijd'],
  [completed, 'Completion time', 'Fertigstellungszeit', 'Valmistumisaika', 'Slutförandetid'],
  [completed, 'Ora di completamento', 'Tijd van voltooien'],
  [metadata('updated'), 'Last modified time', 'Zeitpunkt der letzten Änderung', 'Viimeksi muokattu'],
  [metadata('updated'), 'Senast ändrad', 'Ora ultima modifica', 'Tijd laatst gewijzigd'],
  [metadata('updated'), 'Tijd van laatste wijziging'],
  // Google Forms
  [
    completed,
    'Timestamp',
    'Zeitstempel',
    'Aikaleima',
    'Tidstämpel',
    'Informazioni cronologiche',
    'Tijdstempel',
  ],
  // SurveyMonkey and Webropol
  [
    respondent,
    'Respondent ID',
    'RespondentID',
    'Respondent',
    'Vastaajan ID',
    'Vastaajan tunniste',
    'Respondent-ID',
  ],
  [technical, 'Collector ID', 'CollectorID'],
  [personal('text'), 'Custom Data 1'],
  [respondent, 'Respondentti', 'Vastaaja', 'Respondentnummer', 'Teilnehmer-ID', 'ID rispondente'],
];
