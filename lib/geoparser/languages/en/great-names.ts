// English: countries, capitals and great cities, as news writes them; what a slip of the pen is held against.

/** One word each, five letters or more, lower case. */
export const greatNames: readonly string[] =
  `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize
   benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada chile china colombia comoros croatia cyprus
   denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia finland france gabon gambia georgia germany ghana greece grenada guatemala
   guinea guyana haiti honduras hungary iceland india indonesia ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo
   kuwait kyrgyzstan latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives malta mauritania
   mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria
   norway pakistan palau palestine panama paraguay philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles
   singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tonga tunisia turkey
   turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
   algiers amman amsterdam ankara antananarivo ashgabat asmara astana athens baghdad bamako bangkok bangui beijing beirut belgrade berlin bishkek bogota
   brasilia bratislava brazzaville brussels bucharest budapest cairo canberra caracas chisinau colombo conakry copenhagen dakar damascus dhaka dodoma
   doha dublin dushanbe freetown gaborone georgetown harare havana helsinki islamabad jakarta jerusalem kabul kampala kathmandu khartoum kigali
   kingston kinshasa lilongwe lisbon ljubljana london luanda lusaka madrid malabo managua manama manila maputo maseru minsk mogadishu monrovia
   montevideo moscow muscat nairobi nicosia niamey nouakchott ottawa ouagadougou paris podgorica prague pretoria pyongyang quito rabat reykjavik riyadh
   sanaa santiago sarajevo seoul skopje sofia stockholm tallinn tashkent tbilisi tegucigalpa tehran thimphu tirana tokyo tripoli tunis ulaanbaatar
   vaduz valletta victoria vienna vientiane vilnius warsaw washington wellington windhoek yaounde yerevan zagreb
   aleppo alexandria ahmedabad bangalore barcelona basra benghazi birmingham bombay boston busan calcutta casablanca chengdu chennai chicago chittagong
   chongqing dallas delhi detroit donetsk dubai durban erbil falluja fallujah giza guangzhou hamburg hebron hodeidah houston hyderabad isfahan istanbul
   izmir jeddah johannesburg kandahar karachi kharkiv kherson kirkuk kolkata lagos lahore latakia luhansk lyon mariupol marseille mashhad mecca medina
   melbourne milan montreal mosul mumbai munich nablus naples odessa osaka palmyra peshawar philadelphia qamishli raqqa ramadi ramallah rawalpindi
   sebastopol sevastopol shanghai shenzhen sydney tabriz taipei tianjin tikrit toronto vladivostok volgograd wuhan zaporizhzhia`.split(
    /\s+/u,
  );
