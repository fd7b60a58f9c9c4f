package org.localoffer.service.search.ages;

/**
 * Words beside a number that tell whether it is an age, as regular expressions. Their quantifiers are possessive or
 * bounded, so that the time to match them grows no faster than the text.
 */
final class AgeContext {

    // Words after a number.

    private static final String MONTH_NAME = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
            + "|may(?! (?:need|be|have|get|not|want|also)\\b))\\b";

    private static final String DAY_NAME =
            "(?:mon|tues?|wed|weds|thurs?|fri|sat|sun)(?:day|nesday|rsday|sday|urday)?s?\\b";

    static final String ON_A_DAY = "\\s++(?:on )?(?:an? )?" + DAY_NAME;

    /** Units that no age has, and other signs of a time, a date, an amount or an address. */
    static final String OTHER_UNIT = "\\s*+(?:[%/:£]|[-.,]\\d|" + MONTH_NAME
            + "|(?:[a-z]++ ){1,2}(?:road|rd|street|avenue|ave|lane|crescent)\\b"
            + "|\\+?+\\s*+-?(?:hours?|hrs?|h|minutes?|mins?|secs?|nights?|fortnights?|terms?|times?|oclock|o'clock"
            + "|am|pm|days?(?! (?:centres?|care|nurser|opportunit|service|trip))"
            + "|x|miles?|km|metres?|meters?|yards?|inch(?:es)?|foot|ft|feet|cm|stone|kg|kilos?|lbs?|mg|ml|degrees?"
            + "|pounds?|quid|pence|p|per|percent|out of|of (?!ages?\\b)|in \\d|ratio|staff"
            + "|bed|bedrooms?|bedroomed|place (?:unit|school|nursery)|seater|pages?|points?|steps?)\\b)";

    private static final String PEOPLE_COUNTED = "(?:children|kids|boys|girls|sons|daughters|babies|toddlers|teens"
            + "|teenagers|people|adults|mums|dads|parents|men|women|families|carers|siblings|brothers|sisters|pupils"
            + "|students|friends|others|of (?:them|us|whom|which))\\b";

    private static final String THINGS_COUNTED = "(?:clubs|groups|schools|places|classes|services|activities|sessions"
            + "|lessons|appointments|visits|calls|emails|letters|reports|meetings|dogs|cats)\\b";

    /** "2 boys", as in "twins, 2 boys". */
    static final String NOT_PEOPLE = "(?!\\s*+" + PEOPLE_COUNTED + ")";

    /** "4 autistic children", "2 deaf parents". */
    static final String NOT_SUCH_PEOPLE = "(?!\\s*+(?:[a-z'-]++ ){0,3}?" + PEOPLE_COUNTED + ")";

    static final String NOT_OTHER_UNIT =
            "(?!" + OTHER_UNIT + "|\\s*+" + PEOPLE_COUNTED + "|\\s*+" + THINGS_COUNTED + ")";

    /** "2 years ago", "3 years behind", "6 months pregnant". */
    static final String DURATION_AFTER = "\\s*+,?\\s*+(?:ago|now|waits?|waiting|waited|waitlist|behind|later|delays?"
            + "|delayed|overdue|since|on|to|below|above|short|ahead|of (?!ages?\\b)|pregnant|gone|left|course|degree"
            + "|contract|plan|notice|running|apart|without|older|younger|early|late|premature|prem|placement|programme"
            + "|funding|training|experience)\\b";

    static final String BABY =
            "[\\s-]*+(?:baby|babies|toddlers?|twins?|infants?|newborns?|child|boy|girl|son|daughter|lo)\\b";

    /** "16+", "16 plus", "16 and over", "16 onwards", "8 to adult". */
    static final String AND_OVER = "(\\s*+\\+(?:\\s*+(?:years?|yrs?)\\b(?:[\\s-]*+olds?\\b)?|\\s?yo\\b)?"
            + "|[\\s-]*+plus\\b|\\s++(?:and|or|&|\\+)\\s++(?:over|above|up|upwards?|older)\\b"
            + "|\\s++(?:upwards?|onwards?|up(?! ?to))\\b|\\s*+(?:-|to)\\s*+adult(?:s|hood)?\\b)" + NOT_OTHER_UNIT;

    static final String AND_UNDER = "(\\s++(?:and|or|&)\\s++(?:under|below|younger)\\b)";

    /** The exam at the end of primary school. */
    static final String ELEVEN_PLUS_EXAM = "\\s?(?:\\+|-?plus)\\s+(?:exams?|tests?|tuition|tutors?|grammar)\\b";

    /** "My 14 who won't go to school". */
    static final String SAID_OF_ONE_CHILD = "\\s++(?:who|whos|with|has|is|isnt|isn't|wont|won't|cant|can't"
            + "|doesnt|doesn't"
            + "|needs|keeps|refuses|hits|hates|struggles|never)\\b";

    /** "At six he still calls everything that". */
    static final String SAID_OF_THAT_AGE = "\\s++(?:he|she|they|i)(?:'s|s)? (?:still|is|isnt|isn't|cant|can't|has|hasnt"
            + "|hasn't|doesnt|doesn't|wont|won't)\\b";

    /** After the number that a question starts with: "16, ADHD", "15 and refusing school", "13 boy". */
    static final String STORY = "(\\s*+[,;:.-])\\s*+(?=[a-z])|\\s++(?:and (?!an?\\b)|but|with|who|has|cant|can't"
            + "|wont|won't"
            + "|needs|is|not|nearly|going on|non|boy|girl|male|female|lad|son|daughter)\\b";

    // Words before a number.

    static final String PERSON = "(?:son|daughter|boy|girl|lad|lass|child|kid|kiddo|toddler|baby|infant|teen|teenager"
            + "|grand ?(?:son|daughter|child)|nephew|niece|cousin|brother|sister|sibling|twin|little one|lo"
            + "|step ?(?:son|daughter|child)|eldest|oldest|youngest|middle (?:one|child)|partner|d[ds][1-4]?|dsd"
            + "|dss|dc|g[ds]"
            + "|pupil|student|learner|client|patient|young (?:person|man|woman|adult)|yp|man|woman|male|female"
            + "|school leaver|sixth former)";

    static final String PEOPLE = "(?:sons|daughters|boys|girls|lads|children|kids|kiddos|twins|triplets|toddlers|babies"
            + "|infants|teens|teenagers|grand ?(?:sons|daughters|children|kids)|nephews|nieces|brothers|sisters"
            + "|siblings"
            + "|pupils|students|learners|young people|young adults|youngsters)";

    private static final String STATE = "(?:(?:who|whos|who's|that|thats|that's|is|are|now|just|only|nearly"
            + "|almost|currently"
            + "|turned|turning|about|around|has|he|she|they|hes|he's|shes|she's|theyre|they're|both|soon|aged) ){0,4}+";

    /** "My son, who is only", "my lad (". */
    static final String CHILD = "\\b(?:" + PERSON + "|" + PEOPLE + ")(?:'s|s)?[\\s,:;=-]{0,3}(" + STATE + "\\(?)";

    static final String CHILD_OF = "\\b(?:" + PERSON + "|person) (of )";

    static final String CHILD_IS = "\\b((?:he's|hes|she's|shes|they're|theyre|i'm|im|i am|is|who's|whos|that's|thats"
            + "|(?:they|who|both|mine|we|two|three|four) are|be|being|turns?|turned|turning|reach|reaches"
            + "|reached|reaching|now|nearly"
            + "|almost|just gone|rising|going on|coming up|coming up to|approaching|soon) "
            + "(?:(?:only|now|just|nearly|almost|already|currently|about to be|turning|going to be|soon|both"
            + "|still|about)"
            + " ){0,2})";

    static final String OVER = "(?<!wait )(?<!waiting )(?<!waited )\\b((?:over|above|older than|post)(?: the)?[ -]?)";

    static final String UNDER = "\\b((?:under|below|younger than|pre)(?: the)?[ -]?)|(?<![a-z])(u-?)";

    static final String UP_TO = "(?<!takes )(?<!take )(?<!wait )(?<!waiting )(?<!waited )\\b(up ?to (?:the )?)";

    static final String BETWEEN = "(?<!takes )(?<!take )\\b(between (?:the )?(?:ages? (?:of )?)?)";

    /** "There are 3", "it is 5", "the wait is 18 weeks". */
    static final String THING_IS = "\\b(?:there|it|this|what|which|price|cost|fee|charge|wait|waiting list|waiting time"
            + "|list|limit|number|postcode|phone|time|score|iq)(?:'?s| is| are)? "
            + "(?:only |now |about |around |nearly |almost )?";

    /** "Section 20", "level 3", "£10", a phone number. */
    static final String NUMBERED = "\\b(?:section|sec|level|lvl|type|tier|stage|band|phase|part|pages?|room|unit"
            + "|ward|bus"
            + "|route|option|step|grade|form|class|set|element|schedule|regulation|reg|article|chapter|clause|question"
            + "|number|no|nr|week|day|term|trisomy|chromosome|covid|sizes?|flat|house|ext|press|dial|category"
            + "|cat|volume"
            + "|version|ratio|top|dose|act|groups? of|out of|class of|one of)\\.?[\\s:#-]{0,2}|[£$€]\\s?"
            + "|\\d ?- ?|\\d{3} ";

    private static final String THEN =
            "(?: (?:at|when|he|she|they|i|was|were|about|around|the|only|just|his|her|my|our|son|daughter)){0,5}";

    /** An age in the past is not the child's age: "not talking since he was 2". */
    static final String PAST = "\\b(?:since" + THEN + "|when (?:he|she|they|i|we) (?:was|were)" + THEN
            + "|(?:diagnosed|adopted|born|stopped [a-z]{1,20})(?: with [a-z]{1,20})? (?:at|when)" + THEN + ")[ -]";

    /** "A mental age of six", "he acts like a 3 year old": what a child can do is not the child's age. */
    static final String ABILITY = "\\b(?:mental|reading|spelling|developmental|emotional|cognitive) "
            + "|\\b(?:like|level of|ability of|mind of|development of) an? ";

    static final String WAITING = "\\b(?:(?:wait|waits|waiting|waited|waitlist|been|took|takes?|taking|lasts?"
            + "|lasted|delay"
            + "|delays|delayed) (?:[a-z]{1,20} ){0,2}"
            + "|(?:in|within|every|next|past|over|another|than|of|after|first|least) )";

    static final String DURATION = "\\b(?:for|in|over|last|past|waited|waiting|about|nearly|almost|than|of|every|within"
            + "|takes|next|another|after|first|only|least|up to|by|these|those|two|few) ";

    static final String OPENING = "\\b(?:" + DAY_NAME
            + "|open|opens|opening|hours?|times?|after ?school|\\d ?[ap]m) (?:from |between |club )?";

    private AgeContext() {}
}
