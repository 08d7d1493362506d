namespace Registry.Population.Tests.Rules;

internal static class RuleTexts
{
    /// <summary>A rule without fault; tests break one thing of it.</summary>
    public const string Valid = """
        /*
        id: A99
        version: 1
        group: address
        name: { sv: Prov, en: Trial }
        reason: { sv: Skäl, en: Reason }
        subject: dwelling
        recipients: [analyst]
        points: 2
        parameters:
          minPersons: { value: 2, unit: persons, source: default, adjustable }
        inputs: { required: [folkbokforing] }
        guards: [X12]
        numbers:
          persons: { limit: minPersons, unit: persons, sv: Personer, en: Persons }
        explanation:
          sv: "Det bor {persons} personer (gräns {minPersons})."
          en: "There are {persons} persons (limit {minPersons})."
        clears: { sv: Rättelse, en: A correction }
        law: { sv: FOL 6 §, en: FOL 6 § }
        */
        // A comment may say $anything, name and sex.
        MATCH (d:Dwelling)
        WHERE d.residents >= $minPersons AND d.category = 'vanlig'
        RETURN d AS subject, d.residents AS persons
        """;
}
