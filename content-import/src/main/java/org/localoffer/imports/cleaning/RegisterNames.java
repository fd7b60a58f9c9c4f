package org.localoffer.imports.cleaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns names that a register writes in capitals into title case. */
public final class RegisterNames {

    private static final Set<String> ACRONYMS = Set.of(
            "NHS",
            "SEND",
            "SEN",
            "CE",
            "RC",
            "CAMHS",
            "ADHD",
            "ASD",
            "ASC",
            "UK",
            "YMCA",
            "YWCA",
            "CIC",
            "CIO",
            "PTA",
            "FC",
            "AFC",
            "RFC",
            "CC",
            "BSL",
            "EHC",
            "EHCP",
            "SENCO",
            "PRU",
            "LGBT",
            "LGBTQ",
            "USA",
            "RNIB",
            "RNID",
            "GP",
            "II",
            "III",
            "IV",
            "VC",
            "JMI",
            "VA",
            "RNLI",
            "RSPCA",
            "SENDIASS",
            "IASS",
            "SEMH",
            "ICT",
            "BAME",
            "WEA",
            "DWP",
            "WBA",
            "WBC",
            "WDC",
            "WFC",
            "SWFC",
            "WRVS",
            "RWS",
            "PWS");
    private static final Map<String, String> SPELT = Map.of("COFE", "CofE", "MIND", "Mind", "LTD", "Ltd");
    private static final Set<String> SMALL =
            Set.of("a", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "upon", "with");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\\u2019]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Consonants around a W that is the only vowel: CLWB, CWM, TWR. */
    private static final Pattern WELSH = Pattern.compile("[BCDFGHLMNPRST]{1,3}W[BCDFGHLMNPRST]{1,3}");

    /**
     * Maximum letters. A single word in capitals that is no longer than this is likely to be an acronym, such as RNIB.
     */
    private static final int LONE_ACRONYM = 5;

    private RegisterNames() {}

    /**
     * Title case for a name in capitals ("ST MARY'S CE PRIMARY" becomes "St Mary's CE Primary"); any other name stays
     * as it is. Known acronyms, words with a digit and short words without a vowel keep their capitals. Accented vowels
     * count as vowels, and so does the W of Welsh words ("CLWB" becomes "Clwb").
     */
    public static String tidied(String name) {
        boolean acronym = name.matches("[A-Z]{1," + LONE_ACRONYM + "}")
                && !WELSH.matcher(name).matches();
        return acronym || ACRONYMS.contains(name) ? name : tidiedPlace(name);
    }

    /**
     * As {@link #tidied(String)} for towns and streets, where a single short word is not taken for an acronym: "SALE"
     * becomes "Sale".
     */
    public static String tidiedPlace(String name) {
        boolean shouted = name.equals(name.toUpperCase(Locale.UK)) && !name.equals(name.toLowerCase(Locale.UK));
        return shouted
                ? WORD.matcher(name)
                        .replaceAll(word -> Matcher.quoteReplacement(cased(word.group(), word.start() == 0)))
                : name;
    }

    private static String cased(String word, boolean first) {
        String spelt = SPELT.get(word);
        if (spelt != null) {
            return spelt;
        }
        String lower = word.toLowerCase(Locale.UK);
        if (!first && SMALL.contains(lower)) {
            return lower;
        }
        if (ACRONYMS.contains(word) || word.matches(".*[0-9].*")) {
            return word.matches("[0-9]+(ST|ND|RD|TH)") ? lower : word;
        }
        boolean saint = word.equals("ST") || word.equals("DR") || word.equals("MR") || word.equals("RD");
        if (!saint && word.codePointCount(0, word.length()) <= 4 && !hasVowel(word)) {
            return word;
        }
        if (word.matches("MC\\p{Lu}{3,}")) {
            return "Mc" + capital(lower.substring(2));
        }
        if (word.matches("[OD]['\u2019]\\p{Lu}{3,}")) {
            return word.substring(0, 2) + capital(lower.substring(2));
        }
        return capital(lower);
    }

    /** True for letters that are not Latin as well, since their vowels are not known here. */
    private static boolean hasVowel(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.matches(".*[AEIOUY'\u2019].*")
                || plain.matches(".*[^A-Z].*")
                || WELSH.matcher(plain).matches();
    }

    private static String capital(String lower) {
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.UK) + lower.substring(1);
    }
}
