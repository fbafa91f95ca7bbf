/**
 * Countries and territories: ISO 3166-1 alpha-2 code, names, demonyms.
 * Written by training/countries.ts from world-countries 5.1.0 (https://github.com/mledoze/countries, ODbL 1.0),
 * with the press's further names; do not edit.
 */
export const countryRows = `
AD|Andorra;Principality of Andorra|Andorran
AE|United Arab Emirates;UAE|Emirati
AF|Afghanistan;Islamic Republic of Afghanistan|Afghan
AG|Antigua and Barbuda|Antiguan;Barbudan
AI|Anguilla|Anguillian
AL|Albania;Republic of Albania|Albanian
AM|Armenia;Republic of Armenia|Armenian
AO|Angola;Republic of Angola|Angolan
AQ|Antarctica|Antarctican
AR|Argentina;Argentine Republic|Argentine;Argentinian
AS|American Samoa|American Samoan
AT|Austria;Republic of Austria|Austrian
AU|Australia;Commonwealth of Australia|Australian
AW|Aruba|Aruban
AX|Åland Islands|Ålandish
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani
BA|Bosnia and Herzegovina;Bosnia|Bosnian;Herzegovinian;Bosniak
BB|Barbados|Barbadian
BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi
BE|Belgium;Kingdom of Belgium|Belgian
BF|Burkina Faso|Burkinabe
BG|Bulgaria;Republic of Bulgaria|Bulgarian
BH|Bahrain;Kingdom of Bahrain|Bahraini
BI|Burundi;Republic of Burundi|Burundian
BJ|Benin;Republic of Benin|Beninese
BL|Saint Barthélemy;Collectivity of Saint Barthélemy|Saint Barthélemy Islander
BM|Bermuda|Bermudian
BN|Brunei;Nation of Brunei, Abode of Peace|Bruneian
BO|Bolivia;Plurinational State of Bolivia|Bolivian
BQ|Caribbean Netherlands;Bonaire, Sint Eustatius and Saba|
BR|Brazil;Federative Republic of Brazil|Brazilian
BS|Bahamas;Commonwealth of the Bahamas;The Bahamas|Bahamian
BT|Bhutan;Kingdom of Bhutan|Bhutanese
BV|Bouvet Island|
BW|Botswana;Republic of Botswana|Motswana
BY|Belarus;Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian
BZ|Belize|Belizean
CA|Canada|Canadian
CC|Cocos (Keeling) Islands;Territory of the Cocos (Keeling) Islands|Cocos Islander
CD|DR Congo;Democratic Republic of the Congo;Congo;DRC;Zaire;Congo-Kinshasa|Congolese
CF|Central African Republic|Central African
CG|Republic of the Congo;Congo-Brazzaville|
CH|Switzerland;Swiss Confederation|Swiss
CI|Ivory Coast;Republic of Côte d'Ivoire;Cote d'Ivoire;Côte d'Ivoire|Ivorian
CK|Cook Islands|Cook Islander
CL|Chile;Republic of Chile|Chilean
CM|Cameroon;Republic of Cameroon|Cameroonian
CN|China;People's Republic of China;PRC|Chinese
CO|Colombia;Republic of Colombia|Colombian
CR|Costa Rica;Republic of Costa Rica|Costa Rican
CU|Cuba;Republic of Cuba|Cuban
CV|Cape Verde;Republic of Cabo Verde;Cabo Verde|Cape Verdian;Cape Verdean
CW|Curaçao;Country of Curaçao|Curaçaoan
CX|Christmas Island;Territory of Christmas Island|Christmas Islander
CY|Cyprus;Republic of Cyprus|Cypriot
CZ|Czechia;Czech Republic|Czech
DE|Germany;Federal Republic of Germany|German
DJ|Djibouti;Republic of Djibouti|Djiboutian
DK|Denmark;Kingdom of Denmark|Danish;Dane
DM|Dominica;Commonwealth of Dominica|Dominican
DO|Dominican Republic|
DZ|Algeria;People's Democratic Republic of Algeria|Algerian
EC|Ecuador;Republic of Ecuador|Ecuadorean;Ecuadorian
EE|Estonia;Republic of Estonia|Estonian
EG|Egypt;Arab Republic of Egypt|Egyptian
EH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi
ER|Eritrea;State of Eritrea|Eritrean
ES|Spain;Kingdom of Spain|Spanish;Spaniard
ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian
FI|Finland;Republic of Finland|Finnish;Finn
FJ|Fiji;Republic of Fiji|Fijian
FK|Falkland Islands|Falkland Islander
FM|Micronesia;Federated States of Micronesia|Micronesian
FO|Faroe Islands|Faroese
FR|France;French Republic|French;Frenchman;Frenchmen;Frenchwoman
GA|Gabon;Gabonese Republic|Gabonese
GB|United Kingdom;United Kingdom of Great Britain and Northern Ireland;UK;Britain;Great Britain|British;Briton
GD|Grenada|Grenadian
GE|Georgia|Georgian
GF|French Guiana;Guiana|Guianan
GG|Guernsey;Bailiwick of Guernsey|Channel Islander
GH|Ghana;Republic of Ghana|Ghanaian
GI|Gibraltar|
GL|Greenland|Greenlandic
GM|Gambia;Republic of the Gambia;The Gambia|Gambian
GN|Guinea;Republic of Guinea|Guinean
GP|Guadeloupe|Guadeloupian
GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean
GR|Greece;Hellenic Republic|Greek
GS|South Georgia;South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander
GT|Guatemala;Republic of Guatemala|Guatemalan
GU|Guam|Guamanian
GW|Guinea-Bissau;Republic of Guinea-Bissau|Guinea-Bissauan
GY|Guyana;Co-operative Republic of Guyana|Guyanese
HK|Hong Kong;Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger
HM|Heard Island and McDonald Islands|Heard and McDonald Islander
HN|Honduras;Republic of Honduras|Honduran
HR|Croatia;Republic of Croatia|Croatian;Croat
HT|Haiti;Republic of Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia;Republic of Indonesia|Indonesian
IE|Ireland;Republic of Ireland|Irish;Irishman;Irishmen
IL|Israel;State of Israel|Israeli
IM|Isle of Man|Manx
IN|India;Republic of India|Indian
IO|British Indian Ocean Territory|
IQ|Iraq;Republic of Iraq|Iraqi
IR|Iran;Islamic Republic of Iran|Iranian
IS|Iceland|Icelander;Icelandic
IT|Italy;Italian Republic|Italian
JE|Jersey;Bailiwick of Jersey|
JM|Jamaica|Jamaican
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya;Republic of Kenya|Kenyan
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kirghiz;Kyrgyz
KH|Cambodia;Kingdom of Cambodia|Cambodian
KI|Kiribati;Independent and Sovereign Republic of Kiribati|I-Kiribati
KM|Comoros;Union of the Comoros|Comoran
KN|Saint Kitts and Nevis;Federation of Saint Christopher and Nevis|Kittitian;Nevisian
KP|North Korea;Democratic People's Republic of Korea;DPRK|North Korean
KR|South Korea;Republic of Korea;Korea;ROK|South Korean;Korean
KW|Kuwait;State of Kuwait|Kuwaiti
KY|Cayman Islands|Caymanian
KZ|Kazakhstan;Republic of Kazakhstan|Kazakhstani;Kazakh
LA|Laos;Lao People's Democratic Republic;Lao PDR|Laotian
LB|Lebanon;Lebanese Republic|Lebanese
LC|Saint Lucia|Saint Lucian
LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner
LK|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan
LR|Liberia;Republic of Liberia|Liberian
LS|Lesotho;Kingdom of Lesotho|Mosotho
LT|Lithuania;Republic of Lithuania|Lithuanian
LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourger;Luxembourgish
LV|Latvia;Republic of Latvia|Latvian
LY|Libya;State of Libya|Libyan
MA|Morocco;Kingdom of Morocco|Moroccan
MC|Monaco;Principality of Monaco|Monegasque
MD|Moldova;Republic of Moldova;Moldavia|Moldovan
ME|Montenegro|Montenegrin
MF|Saint Martin|Saint Martin Islander
MG|Madagascar;Republic of Madagascar|Malagasy
MH|Marshall Islands;Republic of the Marshall Islands|Marshallese
MK|North Macedonia;Republic of North Macedonia;Macedonia|Macedonian
ML|Mali;Republic of Mali|Malian
MM|Myanmar;Republic of the Union of Myanmar;Burma|Burmese
MN|Mongolia|Mongolian
MO|Macau;Macao Special Administrative Region of the People's Republic of China|Macanese
MP|Northern Mariana Islands;Commonwealth of the Northern Mariana Islands|
MQ|Martinique|Martinican
MR|Mauritania;Islamic Republic of Mauritania|Mauritanian
MS|Montserrat|Montserratian
MT|Malta;Republic of Malta|Maltese
MU|Mauritius;Republic of Mauritius|Mauritian
MV|Maldives;Republic of the Maldives|Maldivan;Maldivian
MW|Malawi;Republic of Malawi|Malawian
MX|Mexico;United Mexican States|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique;Republic of Mozambique|Mozambican
NA|Namibia;Republic of Namibia|Namibian
NC|New Caledonia|New Caledonian
NE|Niger;Republic of Niger|Nigerien
NF|Norfolk Island;Territory of Norfolk Island|Norfolk Islander
NG|Nigeria;Federal Republic of Nigeria|Nigerian
NI|Nicaragua;Republic of Nicaragua|Nicaraguan
NL|Netherlands;Kingdom of the Netherlands;Holland;The Netherlands|Dutch;Dutchman;Dutchmen
NO|Norway;Kingdom of Norway|Norwegian
NP|Nepal;Federal Democratic Republic of Nepal|Nepalese;Nepali
NR|Nauru;Republic of Nauru|Nauruan
NU|Niue|Niuean
NZ|New Zealand|New Zealander
OM|Oman;Sultanate of Oman|Omani
PA|Panama;Republic of Panama|Panamanian
PE|Peru;Republic of Peru|Peruvian
PF|French Polynesia|French Polynesian
PG|Papua New Guinea;Independent State of Papua New Guinea|Papua New Guinean
PH|Philippines;Republic of the Philippines|Filipino;Philippine;Filipina
PK|Pakistan;Islamic Republic of Pakistan|Pakistani
PL|Poland;Republic of Poland|Polish;Pole
PM|Saint Pierre and Miquelon|Saint-Pierrais;Miquelonnais
PN|Pitcairn Islands;Pitcairn Group of Islands|Pitcairn Islander
PR|Puerto Rico;Commonwealth of Puerto Rico|Puerto Rican
PS|Palestine;State of Palestine|Palestinian
PT|Portugal;Portuguese Republic|Portuguese
PW|Palau;Republic of Palau|Palauan
PY|Paraguay;Republic of Paraguay|Paraguayan
QA|Qatar;State of Qatar|Qatari
RE|Réunion;Réunion Island|Réunionese
RO|Romania|Romanian
RS|Serbia;Republic of Serbia|Serbian;Serb
RU|Russia;Russian Federation|Russian
RW|Rwanda;Republic of Rwanda|Rwandan
SA|Saudi Arabia;Kingdom of Saudi Arabia|Saudi Arabian;Saudi
SB|Solomon Islands|Solomon Islander
SC|Seychelles;Republic of Seychelles|Seychellois
SD|Sudan;Republic of the Sudan|Sudanese
SE|Sweden;Kingdom of Sweden|Swedish;Swede
SG|Singapore;Republic of Singapore|Singaporean
SH|Saint Helena, Ascension and Tristan da Cunha|Saint Helenian
SI|Slovenia;Republic of Slovenia|Slovene;Slovenian
SJ|Svalbard and Jan Mayen;Svalbard og Jan Mayen|
SK|Slovakia;Slovak Republic|Slovak;Slovakian
SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean
SM|San Marino;Most Serene Republic of San Marino|Sammarinese
SN|Senegal;Republic of Senegal|Senegalese
SO|Somalia;Federal Republic of Somalia|Somali
SR|Suriname;Republic of Suriname|Surinamer
SS|South Sudan;Republic of South Sudan|South Sudanese
ST|São Tomé and Príncipe;Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe|Sao Tomean
SV|El Salvador;Republic of El Salvador|Salvadoran
SX|Sint Maarten|St. Maartener
SY|Syria;Syrian Arab Republic|Syrian
SZ|Eswatini;Kingdom of Eswatini;Swaziland|Swazi
TC|Turks and Caicos Islands|Turks and Caicos Islander
TD|Chad;Republic of Chad|Chadian
TF|French Southern and Antarctic Lands;Territory of the French Southern and Antarctic Lands|
TG|Togo;Togolese Republic|Togolese
TH|Thailand;Kingdom of Thailand|Thai
TJ|Tajikistan;Republic of Tajikistan|Tadzhik;Tajik
TK|Tokelau|Tokelauan
TL|Timor-Leste;Democratic Republic of Timor-Leste;East Timor|East Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia;Tunisian Republic|Tunisian
TO|Tonga;Kingdom of Tonga|Tongan
TR|Türkiye;Republic of Türkiye;Turkey;Turkiye|Turkish;Turk
TT|Trinidad and Tobago;Republic of Trinidad and Tobago|Trinidadian
TV|Tuvalu|Tuvaluan
TW|Taiwan;Republic of China (Taiwan)|Taiwanese
TZ|Tanzania;United Republic of Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda;Republic of Uganda|Ugandan
UM|United States Minor Outlying Islands|American Islander
US|United States;United States of America;US;USA;America|American
UY|Uruguay;Oriental Republic of Uruguay|Uruguayan
UZ|Uzbekistan;Republic of Uzbekistan|Uzbekistani;Uzbek
VA|Vatican City;Vatican City State;Vatican;Holy See|
VC|Saint Vincent and the Grenadines|Saint Vincentian
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan
VG|British Virgin Islands;Virgin Islands|Virgin Islander
VI|United States Virgin Islands;Virgin Islands of the United States|
VN|Vietnam;Socialist Republic of Vietnam;Viet Nam|Vietnamese
VU|Vanuatu;Republic of Vanuatu|Ni-Vanuatu
WF|Wallis and Futuna;Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander
WS|Samoa;Independent State of Samoa|Samoan
XK|Kosovo;Republic of Kosovo|Kosovar
YE|Yemen;Republic of Yemen|Yemeni
YT|Mayotte;Department of Mayotte|Mahoran
ZA|South Africa;Republic of South Africa|South African
ZM|Zambia;Republic of Zambia|Zambian
ZW|Zimbabwe;Republic of Zimbabwe|Zimbabwean
`;
