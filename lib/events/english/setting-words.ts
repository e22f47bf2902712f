// The words English sets a sentence apart with, as data: what it tells of attacks is practised, dreaded, rumoured, old or no attack at all.
import { SwiftPattern } from "../../text/swift-pattern";

/** Exercises: shots are fired and nobody is attacked. */
export const drill = SwiftPattern.of(
  /\b(?:(?:joint|military|naval|annual|yearly|regular|autumn|spring|summer|winter|firing|training|combined|live-fire|air|bilateral|routine|large-scale) (?:exercises?|drills?|manoeuvres?|maneuvers?)|(?:firing|training) exercise|exercises? (?:near|off|in|with|on|by)|exercises? of (?:the |its |their )?(?:[\w-]+ )?(?:forces|school|artillery|navy|troops|fleet|army)|(?:part of|during|for) (?:an? |its |their )(?:[\w-]+ ){0,3}(?:exercises?|drills?)|war ?games?|drills|live-fire|manoeuvres|maneuvers|in an? (?:exercise|drill)|practi[sc](?:ed|ing) (?=[\w-]+ing\b)|mock (?:attacks?|battles?|raids?|assaults?|missiles?|shells?|bombs?|casualt\w+|enem\w+)|simulated (?:[\w-]+ )?(?:attacks?|strikes?|raids?|assaults?|targets?))\b/i,
);

/** Opens the sentence after them. */
export const theDrill =
  /^["“\s]*(?:the|this) (?:[\w-]+ )?(?:exercises?|drills?|manoeuvres?|maneuvers?|war ?games?)(?:,[^,.;]{3,60},)?\s+(?:(?:was|were|is|are)\s+(?:\w+ly\s+)?(?:part of|held|conducted|carried out|meant|designed|intended|aimed|the (?:largest|biggest|first|second|third))|simulat\w+|involv\w+|tested|rehears\w+|included|(?:ends?|began|begins|runs?|ran|lasts?|lasted)\b)/i;

/** Fired to try it out, at nobody. */
export const weaponTest = SwiftPattern.of(
  /\btest[- ](?:fir\w+|launch\w*|flights?)\b|\b(?:weapons?|missile|rocket|nuclear) tests?\b|\b(?:called|as|described as|part of|during) a (?:\w+ )?test\b|\b(?:fired|launched|firing|launching|fires|launches)\b[^.;]{0,60}\binto (?:the |its )?(?:east |yellow )?sea\b/i,
);

/** Days of remembrance speak of what happened long ago, where a year is told with them. */
export const remembrance =
  /\b(?:anniversary|commemorat\w+|to remember|remembered|veterans|remembrance|wreaths?|laid flowers|memorial (?:service|ceremony|day))\b/i;
/** Courts do always. */
export const beforeCourt = SwiftPattern.of(
  /\b(?:courts?|judges?|jury|tribunal|prosecutors?)\b[^.;]{0,80}\b(?:sentenced|convicted|charged|found guilty|acquitted|indicted|jailed|on trial|ruled|heard)\b|\b(?:sentenced to|convicted of|on trial (?:for|over|in)|(?<!\b(?:after|since|before|despite|following) (?:\w+ )?)(?:sanctions?|sanctioned|blacklist\w*|travel bans?|asset freezes?)\b[^.]{0,160}\b(?:accused of|accuses|responsible for|for (?:his|her|their|its) (?:alleged )?(?:roles?|parts?) in)|pleaded (?:not )?guilty|life (?:in prison|imprisonment|sentence))\b/i,
);

/** A play, a book or a show tells of it. */
export const aWork =
  /\b(?:an?|the|her|his|this|new) (?:[\w-]+ )?(?:play|film|novel|opera|documentary|book|memoir|exhibition|museum|mural)(?: \w+)? (?:about|on|of|tells?|telling|shows?|opens|opened|set in)\b/i;
/** "A wartime bomb was found": the next sentence blows it up. */
export const bombFound = SwiftPattern.of(
  /\b(?:bombs?|mines?|shells?|grenades?|devices?|ordnance)\b[^.;]{0,60}\b(?:found|discovered|unearthed|dug up|cleared|collected)\b|\b(?:found|discovered|unearthed|dug up|cleared|collected|gathered)\b[^.;]{0,60}\b(?:bombs?|mines?|shells?|ordnance)\b/i,
);

/** Head of a line that keeps what follows apart from the news. */
export const unconfirmedHead =
  /^[\W\d]*(?:not (?:yet )?(?:counted|confirmed|verified|included)|unconfirmed|unverified|rumou?rs?|fakes?|false|debunked|disproved)\b[^:.]{0,40}:/i;

/** The next sentence takes the one before back. */
export const takenBack =
  /^["“\s]*(?:that|this|it|these|the (?:claim|report|rumou?r|news|story)s?)(?:['’]s| is| was| were| are| proved)(?: (?:not|entirely|simply|all|a|an|complete|completely|wholly))* (?:fakes?|false|hoax(?:es)?|lies?|untrue|true|fabricat\w+|misinformation|disinformation|invented)\b|^["“\s]*(?:nothing of the (?:sort|kind)|no such (?:[\w-]+ ){1,2})\s*(?:took place|happened|occurred|was fired|has)/i;
/** "Reports of a strike near X were false": taken back in the same breath. */
export const saidUntrue = SwiftPattern.of(
  /\b(?:reports?|claims?|rumou?rs?|allegations?|stories|posts?|news|talk|word) (?:(?:on|in|from|by|circulating|spread|shared) [^.,;]{1,30} )?(?:of|that|about|saying)\b[^.;]{0,100}\b(?:were|are|was|is|proved|turned out to be) (?:\w+ly )?(?:false|untrue|unfounded|baseless|fabricated|wrong|fake|not true)\b/i,
);
/** Behind a word of attack: it did not come to that. */
export const didNotHappen =
  /\b(?:has|have|had|did)(?: so far| yet| still)? (?:not|never)(?: yet)? (?:come about|materiali[sz]ed?|happen(?:ed)?|tak(?:e|en) place|occur(?:red)?|come to pass)\b/i;
export const isTrueAfterAll = /\b(?:is|was|proved|are|were) true\b/i;

/** A picture of something else. */
export const oldPicture =
  /\b(?:footage|videos?|images?|photos?|photographs?|pictures?|clips?)\b[^.;]{0,80}\b(?:(?:is|are|was|were) (?:in fact |actually )?(?:from|of|shot in|taken in) (?:19|20)\d\d|dates? (?:from|back to)|dating from|is old|are old|unrelated|(?:from|in) another (?:country|war|place|year)|years old)\b/i;

/** What burnt, blew up or fell by itself. */
export const accident = SwiftPattern.of(
  /\b(?:caused by|due to|resulted from|(?:the )?result of|traced to|began with|started by|blamed on|triggered by|point(?:s|ed)? to) (?:an? |the )?(?:[\w-]+ ){0,3}(?:fires?|short[- ]circuit|electrical (?:fault|failure|short)|gas leaks?|gas cylinders?|accidents?|technical (?:fault|failure|error|malfunction)|malfunction|sparks?|heat ?wave|lightning|human error|negligence|mishandling|cooking gas|leak)\b|\bafter (?:an? |the )?(?:[\w-]+ ){0,2}(?:short[- ]circuit|electrical (?:fault|failure)|gas leak)\b|\b(?:dropped|threw away|discarded) (?:an? |his |the )?(?:\w+ )?(?:cigarette|match|torch)\b|\baccidental(?:ly)?\b|\b(?:lorr(?:y|ies)|trucks?|tankers?|cars?|bus(?:es)?|trains?|coach|vans?)\b(?![ -](?:bombs?|packed|laden|loaded|rigged|full of explosives))[^.;]{0,110}\b(?:after (?:it|they) (?:hit (?:an?|another) (?:[\w-]+ )?(?:bus|car|lorry|truck|tree|wall|pole|train|tanker|van|vehicle)|collided|overturned|crashed|skidded|left the road)|(?:left|ran off|veered off|careered off|skidded off) the (?:road|track|highway)|(?:plunged|rolled|tumbled|fell) (?:over )?(?:into|down|off) (?:an? |the )?(?:[\w-]+ )?(?:ravine|gorge|river|ditch|valley|cliff|slope|gully|embankment|bridge|canal))\b(?![^.;]{0,60}\b(?:mines?|bombs?|fire|ambush\w*|attack\w*|shots?|explosion|drones?|gunm[ae]n)\b)|\bin an? (?:[\w-]+ )?(?:quarrel|brawl|drunken row|domestic dispute|argument)\b|\b(?:collided|(?:mid-air )?collision|during (?:a |an )?(?:routine |night )?training(?: flight)?|because of (?:the )?(?:heat|hot weather|high temperatures|bad weather)|in bad weather)\b/i,
);

/** A weapon that harmed those who held it. */
export const misfire = SwiftPattern.of(
  /\b(?:prematurely|misfir\w+(?![^.;]{0,40}\b(?:hit|struck|landed)\b)|mishap|accidental(?:ly)? (?:discharg\w+|detonat\w+|fired?)|(?:went off|exploded|fired|discharged|detonated) (?:by accident|by mistake|accidentally)|(?:during|in) (?:a |an )?(?:[\w-]+ )?(?:target practice|firing practice|live-fire training))\b/i,
);

/** Blown up by those who found it, so that it harms nobody. */
export const madeSafe = SwiftPattern.of(
  /\bcontrolled (?:detonations?|explosions?|blasts?|demolitions?)\b|\b(?:bomb[- ]disposal|bomb squad|sappers|de-?miners|explosives experts)\b[^.;]{0,40}\b(?:blew up|destroyed|detonated|defused|disarmed|removed|cleared)\b|\b(?:unexploded|old|discarded|leftover) (?:[\w-]+ )?(?:shells|bombs|mines|munitions|ordnance|ammunition)\b[^.;]{0,60}\b(?:blown up|blew up|destroyed|detonated|disposed of|made safe|cleared)\b|\b(?:ieds?|bombs?|mines?|charges?|devices?)\b[^.;]{0,50}\b(?:found|discovered|spotted|detected|located)\b[^.;]{0,70}\b(?:blown up|detonated|destroyed|defused|made safe|disarmed|neutrali[sz]ed)\b/i,
);

/** What is told is made up. */
export const fiction =
  /\b(?:films?|movies?|novels?|thriller|(?:video|computer|strategy|board) games?|players?|hero(?:ine)?|protagonist|critics|screenplay|actors?|actress|premi[eè]red?|box office|sequels?|episodes?|gamers?|moviegoers|bestseller|playwright|storyline)\b/gi;

export const aGame = /\b(?:video|computer|strategy|board|role-playing|shooter) games?\b/i;

/** Sport, told with the words of war. */
export const sport = SwiftPattern.of(
  /\b(?:football|soccer|rugby|cricket|hockey|basketball|goal(?:keeper|s)?|match|league|striker|midfielder|defender|coach|half-time|first half|second half|cup|championship|tournament|season|opponents?['’]?|scored|equali[sz]er|penalty|innings|wicket|team|stadium|fans|derby|whistle|goalless|winger|keeper|cup tie|fixtures?|substitutes?|quarterback|touchdown|grand prix|semi-?finals?|referee|kick-?off|champions|points clear|dressing room)\b/gi,
);

/** Money and trade, told with the words of war. */
export const market = SwiftPattern.of(
  /\b(?:(?:central )?banks?|currenc(?:y|ies)|rial|dollars?|euros?|pounds?|lira|yen|markets?|auction|reserves|exchange|speculators?|traders?|dealers?|prices?|per ?cent|percent|lenders?|shares|stocks?|investors?|inflation|bonds?|loans?|interest rates?|depositors?|tariffs?|profits?|retailers?|rivals?|customers?|sales|mergers?|takeover|bids?|startups?|brands?)\b/gi,
);

/** People and papers of a trial. */
export const courtroom = SwiftPattern.of(
  /\b(?:tribunal|prosecutors?|judges?|hearing|verdict|sentenced?|trial|defendants?|accused|lawyers?|testif\w+|testimony|witness(?:es)?|convict\w+|indict\w+|acquitt\w+|plead\w*|magistrates?|jury|appeals? court|charged)\b/gi,
);

/** "Were an attack to occur", "Should a craft be sighted": has not happened. */
export const inverted =
  /^["“\s•*\-–\d.)]*(?:should (?!(?:not|have)\b)(?:[\w’'-]+ ){1,6}?(?:be|reach|occur|happen|come|fall|fail|resume|spread|continue|strike|attack|hit|break|take|try)\b|were (?:[\w’'-]+ ){1,14}?to [a-z]+\b)|(?:^|["“])\s*(?:suppose|supposing|imagine|what if|let us say)\b/i;

/** Nothing but a noise. */
export const onlyHeard =
  /\b(?:heard|hear|sounds? of|noise of|echo(?:ed|es)?|rang out|booms?|reverberat\w+|woken|awoke|awakened|jolted)\b/i;
