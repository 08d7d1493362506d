namespace Registry.Population.Rules;

/// <summary>One detection rule: a header for people and one Cypher query, read from one file.</summary>
public sealed record Rule
{
    /// <summary>Gets the id, for example T03. Ids are never used again.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version; a changed parameter adds <c>+</c> and a hash of the changed values.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the hash of the text and of the parameter values it runs with.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets the group in words: address, tenancy, identity, benefit, company.</summary>
    public required string Group { get; init; }

    /// <summary>Gets the name.</summary>
    public required Wording Name { get; init; }

    /// <summary>Gets the reason in a few words.</summary>
    public required Wording Reason { get; init; }

    /// <summary>Gets the subject types the rule may return.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>Gets the roles that may read its findings.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Gets recipients that count only in a case which also holds a finding of another rule: role to rule id.</summary>
    public required IReadOnlyDictionary<string, string> OnlyWith { get; init; }

    /// <summary>Gets the points the rule can give, lowest level first.</summary>
    public required IReadOnlyList<int> Points { get; init; }

    /// <summary>Gets the parameters with the values the rule runs with.</summary>
    public required IReadOnlyList<RuleParameter> Parameters { get; init; }

    /// <summary>Gets the files it reads.</summary>
    public required RuleInputs Inputs { get; init; }

    /// <summary>Gets the codes of the innocent-explanation library that silence it.</summary>
    public required IReadOnlyList<string> Guards { get; init; }

    /// <summary>Gets what else the query looks for in favour of the persons concerned.</summary>
    public required IReadOnlyList<Wording> Tests { get; init; }

    /// <summary>Gets the numbers the query returns.</summary>
    public required IReadOnlyList<RuleNumber> Numbers { get; init; }

    /// <summary>Gets the explanation per variant of the query; a rule with one has the key of an empty text.</summary>
    public required IReadOnlyDictionary<string, Wording> Explanations { get; init; }

    /// <summary>Gets what would clear the subject.</summary>
    public required Wording Clears { get; init; }

    /// <summary>Gets the legal ground.</summary>
    public required Wording Law { get; init; }

    /// <summary>Gets the query, without the header.</summary>
    public required string Query { get; init; }

    /// <summary>Gets a value indicating whether hits are counted but open no case.</summary>
    public bool Pilot { get; init; }

    /// <summary>Gets the letter of the group: A, T, I, B or C.</summary>
    public char Letter => Id[0];

    /// <inheritdoc/>
    public override string ToString() => $"{Id} version {Version}";
}
