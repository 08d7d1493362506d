namespace Registry.Population.Rules;

/// <summary>What a finding or a case is about: a type of formats.md section 6 and its key.</summary>
/// <param name="Type">The subject type.</param>
/// <param name="Key">The key.</param>
public readonly record struct SubjectRef(string Type, string Key) : IComparable<SubjectRef>
{
    /// <summary>Compares by type and key, ordinally.</summary>
    public static bool operator <(SubjectRef left, SubjectRef right) => left.CompareTo(right) < 0;

    /// <summary>Compares by type and key, ordinally.</summary>
    public static bool operator >(SubjectRef left, SubjectRef right) => left.CompareTo(right) > 0;

    /// <summary>Compares by type and key, ordinally.</summary>
    public static bool operator <=(SubjectRef left, SubjectRef right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by type and key, ordinally.</summary>
    public static bool operator >=(SubjectRef left, SubjectRef right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(SubjectRef other)
    {
        var byType = string.CompareOrdinal(Type, other.Type);
        return byType != 0 ? byType : string.CompareOrdinal(Key, other.Key);
    }

    /// <summary>Writes the entry of a related column, where the separator of the list is escaped.</summary>
    /// <returns>The text <c>type:key</c>.</returns>
    public override string ToString() =>
        $"{Type}:{Key.Replace("%", "%25", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)}";
}
