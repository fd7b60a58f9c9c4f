package org.localoffer.service.gaps.annual;

import org.localoffer.service.foundation.SlugEnum;

/** What the registers are divided by: whom regulation 54 names, and the topics of regulation 55. */
public enum RegisterSubject implements SlugEnum {
    CHILDREN_WITH_SEN(
            Register.CONSULTATION, "54(1)(a)", "Children and young people with special educational needs, and parents"),
    DISABLED_CHILDREN(Register.CONSULTATION, "54(1)(b)", "Disabled children and young people, and their parents"),
    MAINTAINED_SCHOOLS(
            Register.CONSULTATION, "54(1)(c)", "Governing bodies of maintained schools and maintained nursery schools"),
    ACADEMIES(Register.CONSULTATION, "54(1)(d)", "Proprietors of academies"),
    POST_16_INSTITUTIONS(Register.CONSULTATION, "54(1)(e)", "Colleges and other places to learn after 16"),
    NON_MAINTAINED_SPECIAL_SCHOOLS(Register.CONSULTATION, "54(1)(f)", "Non-maintained special schools"),
    PUPIL_REFERRAL_UNITS(Register.CONSULTATION, "54(1)(g)", "Management committees of pupil referral units"),
    CHILDRENS_CENTRES(Register.CONSULTATION, "54(1)(h)", "Advisory boards of children’s centres"),
    EARLY_YEARS(Register.CONSULTATION, "54(1)(i)", "Nurseries, childminders and others for the early years"),
    YOUTH_OFFENDING_TEAMS(Register.CONSULTATION, "54(1)(j)", "Youth offending teams"),
    OTHERS_WHO_HELP(Register.CONSULTATION, "54(1)(k)", "Others who give special educational help, or advise on it"),
    INTO_ADULTHOOD(Register.CONSULTATION, "54(1)(l)", "Those who help young people prepare for adulthood"),
    OWN_OFFICERS(
            Register.CONSULTATION, "54(1)(m)", "The council’s own officers for education, social care and adulthood"),
    OTHERS(Register.CONSULTATION, "54(1)(n)", "Others whom the council thinks it should ask"),
    NHS_ENGLAND(Register.CONSULTATION, "54(2)(a)", "NHS England"),
    INTEGRATED_CARE_BOARDS(Register.CONSULTATION, "54(2)(b)", "Integrated care boards of the area"),
    SERVICES_NEEDED(Register.INVOLVEMENT, "55", "Which help children and families need"),
    HOW_IT_IS_SET_OUT(Register.INVOLVEMENT, "55", "How the information is set out"),
    WITHOUT_INTERNET(Register.INVOLVEMENT, "55", "How people get it without the internet, and with a disability"),
    HOW_TO_COMMENT(Register.INVOLVEMENT, "55", "How people can comment on it");

    /** One of the two registers. */
    public enum Register {
        /** Whom the council consulted (reg 54). */
        CONSULTATION,
        /** How children, young people and parents were involved (reg 55). */
        INVOLVEMENT
    }

    private final Register register;
    private final String regulation;
    private final String label;

    RegisterSubject(Register register, String regulation, String label) {
        this.register = register;
        this.regulation = regulation;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public Register register() {
        return register;
    }

    /** Of the SEND Regulations 2014, such as "54(1)(a)". */
    public String regulation() {
        return regulation;
    }
}
