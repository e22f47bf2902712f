// English adjectives and peoples, and the place each is made from.

const table = `
Afghanistan: Afghan Afghani
Albania: Albanian
Algeria: Algerian
Angola: Angolan
Argentina: Argentine Argentinian
Armenia: Armenian
Australia: Australian Aussie
Austria: Austrian
Azerbaijan: Azerbaijani Azeri
Bahamas: Bahamian
Bahrain: Bahraini
Bangladesh: Bangladeshi
Belarus: Belarusian
Belgium: Belgian
Belize: Belizean
Benin: Beninese
Bhutan: Bhutanese
Bolivia: Bolivian
Bosnia and Herzegovina: Bosnian
Botswana: Botswanan
Brazil: Brazilian
Bulgaria: Bulgarian
Burkina Faso: Burkinabe
Burundi: Burundian
Cambodia: Cambodian Khmer
Cameroon: Cameroonian
Canada: Canadian
Central America: Central-American
South America: South-American
North America: North-American
Latin America: Latin-American
Cape Verde: Cape-Verdean
Chad: Chadian
Chile: Chilean
China: Chinese
Colombia: Colombian
Congo: Congolese
Costa Rica: Costa-Rican
Croatia: Croatian Croat
Cuba: Cuban
Cyprus: Cypriot
Czech Republic: Czech
Denmark: Danish Dane
Djibouti: Djiboutian
Dominican Republic: Dominican
Ecuador: Ecuadorian Ecuadorean
Egypt: Egyptian
El Salvador: Salvadoran Salvadorean
England: English Englishman
Eritrea: Eritrean
Estonia: Estonian
Ethiopia: Ethiopian
Fiji: Fijian
Finland: Finnish Finn
France: French Frenchman
Gabon: Gabonese
Gambia: Gambian
Georgia: Georgian
Germany: German
Ghana: Ghanaian
Greece: Greek
Greenland: Greenlandic
Guatemala: Guatemalan
Guinea: Guinean
Guyana: Guyanese
Haiti: Haitian
Honduras: Honduran
Hungary: Hungarian
Iceland: Icelandic
India: Indian
Indonesia: Indonesian
Iran: Iranian
Iraq: Iraqi
Ireland: Irish Irishman
Israel: Israeli
Italy: Italian
Ivory Coast: Ivorian
Jamaica: Jamaican
Japan: Japanese
Jordan: Jordanian
Kazakhstan: Kazakh Kazakhstani
Kenya: Kenyan
Kosovo: Kosovar
Kuwait: Kuwaiti
Kyrgyzstan: Kyrgyz
Laos: Laotian
Latvia: Latvian
Lebanon: Lebanese
Liberia: Liberian
Libya: Libyan
Lithuania: Lithuanian
Macedonia: Macedonian
Madagascar: Malagasy
Malawi: Malawian
Malaysia: Malaysian
Maldives: Maldivian
Mali: Malian
Malta: Maltese
Mauritania: Mauritanian
Mauritius: Mauritian
Mexico: Mexican
Moldova: Moldovan
Mongolia: Mongolian
Montenegro: Montenegrin
Morocco: Moroccan
Mozambique: Mozambican
Myanmar: Burmese
Namibia: Namibian
Nepal: Nepalese Nepali
Netherlands: Dutch Dutchman
New Zealand: New-Zealander Kiwi
Nicaragua: Nicaraguan
Niger: Nigerien
Nigeria: Nigerian
North Korea: North-Korean
Norway: Norwegian
Oman: Omani
Pakistan: Pakistani
Palestine: Palestinian
Panama: Panamanian
Papua New Guinea: Papuan
Paraguay: Paraguayan
Peru: Peruvian
Philippines: Filipino Philippine
Poland: Polish Pole
Portugal: Portuguese
Puerto Rico: Puerto-Rican
Qatar: Qatari
Romania: Romanian
Russia: Russian
Rwanda: Rwandan
Saudi Arabia: Saudi Saudi-Arabian
Scotland: Scottish Scot
Senegal: Senegalese
Serbia: Serbian Serb
Sierra Leone: Sierra-Leonean
Singapore: Singaporean
Slovakia: Slovak Slovakian
Slovenia: Slovenian Slovene
Somalia: Somali Somalian
South Africa: South-African
South Korea: South-Korean
South Sudan: South-Sudanese
Spain: Spanish Spaniard
Sri Lanka: Sri-Lankan
Sudan: Sudanese
Suriname: Surinamese
Sweden: Swedish Swede
Switzerland: Swiss
Syria: Syrian
Taiwan: Taiwanese
Tajikistan: Tajik Tajikistani
Tanzania: Tanzanian
Thailand: Thai
Tibet: Tibetan
Togo: Togolese
Tunisia: Tunisian
Turkey: Turkish Turk
Turkmenistan: Turkmenistani
Uganda: Ugandan
Ukraine: Ukrainian
United Arab Emirates: Emirati
United Kingdom: British Briton Britisher
United States: American
Uruguay: Uruguayan
Uzbekistan: Uzbek Uzbekistani
Venezuela: Venezuelan
Vietnam: Vietnamese
Wales: Welsh Welshman
Yemen: Yemeni Yemenite
Zambia: Zambian
Zimbabwe: Zimbabwean
Africa: African
Asia: Asian
Europe: European
Gaza Strip: Gazan
California: Californian
Texas: Texan
Florida: Floridian
Hawaii: Hawaiian
Alaska: Alaskan
Quebec: Quebecois
Catalonia: Catalan
Chechnya: Chechen
Crimea: Crimean
Kashmir: Kashmiri
Kurdistan: Kurdistani
Sicily: Sicilian
Bavaria: Bavarian
Siberia: Siberian
London: Londoner
Paris: Parisian
New York City: New-Yorker
Moscow: Muscovite
Berlin: Berliner
Damascus: Damascene
Baghdad: Baghdadi
Aleppo: Aleppine
Beirut: Beiruti
`;

/** "Syrian", "Syrians", "South Korean" in lower case, to the name of the place it is made from. Facts of the language, not tied to any gazetteer. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [place = "", words = ""] = line.split(": ");
      return words.split(" ").flatMap((word) => {
        const plain = word.replace("-", " ").toLowerCase();
        const plural =
          plain.endsWith("man") && plain !== "german" && plain !== "roman"
            ? `${plain.slice(0, -3)}men`
            : `${plain}s`;
        const invariable = /(?:ese|sh|ch|ss)$/u.test(plain);
        return invariable ? [[plain, place] as const] : [[plain, place] as const, [plural, place] as const];
      });
    }),
);
