using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>Why the law refuses a look-up, in words for the person who asked.</summary>
public static class LegalReasons
{
    public static Wording SocialEntry { get; } = new(
        "Förordning 2001:637, 15 §: i socialtjänstens handläggning söks uppgifter bara med personnummer, "
        + "samordningsnummer eller ärendenummer. Fråga efter en person med person-id eller ett beslut med beslutsnummer "
        + "eller ärendenummer, och skriv ut varje steg därifrån.",
        "Regulation 2001:637, section 15: social services may search only by personal identity number, coordination number "
        + "or case number. Ask for a person by id, or for a decision by its id or case number, and write each step from there.");
}
