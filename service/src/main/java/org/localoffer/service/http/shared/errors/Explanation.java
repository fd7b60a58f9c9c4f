package org.localoffer.service.http.shared.errors;

/**
 * What a status means, in words for the reader of the page.
 *
 * @param title also the heading of the page
 * @param lead what to do, in one or two sentences
 */
record Explanation(String title, String lead) {

    /** For status 503 where it is many people at once that the portal cannot answer, and nothing is broken. */
    static final Explanation BUSY =
            new Explanation("Many people are using this site just now", "Try again in a moment.");

    static Explanation of(int status) {
        return switch (status) {
            case 401 ->
                new Explanation("You are not signed in", "Open the page again and sign in. Nothing you sent was kept.");
            case 403 ->
                new Explanation("You cannot open this page", "It is for somebody else. Nothing you sent was kept.");
            case 404 ->
                new Explanation("We cannot find that page", "It may have moved, or the address may have a slip in it.");
            case 405 ->
                new Explanation(
                        "That cannot be done here", "Open the page again from the start, and send the form there.");
            case 406 -> new Explanation("We do not have that", "We cannot answer in the form that was asked for.");
            case 408 ->
                new Explanation(
                        "That took too long to reach us",
                        "Nothing was kept. Go back to your words, and send them again when your connection is better.");
            case 413 ->
                new Explanation(
                        "That is too long for us", "Nothing was kept. Go back, make it shorter, and send it again.");
            case 414 -> new Explanation("That address is too long", "Use fewer words, and search again.");
            case 415 -> new Explanation("We cannot read that", "Send it with the form on our page.");
            case 429 ->
                new Explanation(
                        "Too much was asked for at once",
                        "A lot came from your connection just now. Wait a minute, then try again.");
            case 431 ->
                new Explanation(
                        "Your browser sent too much", "Clear this site’s cookies in your browser, then try again.");
            case 503 ->
                new Explanation(
                        "We cannot show this page just now",
                        "Part of this site is very busy or not working. Try again in a few minutes.");
            default ->
                status < 500
                        ? new Explanation(
                                "We did not understand that",
                                "Something in the address or in what was sent was not right.")
                        : new Explanation(
                                "Something went wrong", "It is our fault, not yours. Try again in a few minutes.");
        };
    }
}
