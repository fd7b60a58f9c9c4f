package org.localoffer.service.privacy;

import java.util.Set;

/** Words for people and for places, by which a person may be described without a name. */
final class PeopleAndPlaces {

    static final Set<String> PEOPLE = WordList.of(
            "nephew niece grandson granddaughter grandchild cousin husband wife neighbour",
            "girl boy child pupil student kid lad lass user teenager teen family mum mother mam dad father",
            "man woman lady bloke baby toddler sibling brother sister twins triplets quads twin parent",
            "grandma granddad nan carer couple daughter son learner apprentice player swimmer member one",
            "resident tenant youngster infant wheelchair chap fella guy kiddie bairn wean trans refugee",
            "traveller");

    /** Jobs and offices, of which a place often has just one holder. */
    static final Set<String> ROLES = WordList.of(
            "head headteacher headmaster headmistress deputy senco sendco caretaker cook receptionist",
            "secretary teacher ta assistant nurse doctor gp paediatrician worker manager driver escort vicar",
            "priest imam rabbi minister mayor councillor mp governor chair coach keyworker physio therapist",
            "officer lollipop cleaner librarian dentist optician midwife bursar matron psychologist ot",
            "childminder landlord postman policeman consultant intervenor interpreter tutor lead elsa",
            "lifeguard janitor owner principal lecturer organiser leader director supervisor man woman lady crossing",
            "mentor chaplain groundsman chef baker butcher barber florist stallholder verger organist trustee bishop",
            "judge dean curate pastor commissioner chemist solicitor inspector",
            "farmer fisherman postmistress hairdresser shopkeeper publican plumber builder jockey footballer boxer pianist",
            "musician artist author singer presenter optometrist blacksmith ferryman warden sexton undertaker",
            "milkman magistrate detective constable sergeant");

    /** Schools, homes and other places that a few people share. */
    static final Set<String> SETTINGS = WordList.of(
            "school academy primary secondary infants infant juniors junior nursery preschool college centre",
            "hub unit club class house village colony ward lodge grammar sixth form high hospital church",
            "office base living respite street road estate bridge clinic surgery playgroup brownies beavers",
            "cubs scouts pool choir team farm stables home hostel lane playscheme");

    private PeopleAndPlaces() {}
}
