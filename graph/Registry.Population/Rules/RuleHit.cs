using Registry.Graph;

namespace Registry.Population.Rules;

/// <summary>One row of a rule's query: the subject, what it rests on, and the numbers of the explanation.</summary>
/// <param name="Subject">The node the finding is about.</param>
/// <param name="Points">The points.</param>
/// <param name="Variant">The variant of the explanation; empty where there is one only.</param>
/// <param name="Related">The related nodes.</param>
/// <param name="Evidence">The nodes and relationships whose data rows are shown.</param>
/// <param name="Episodes">The supporting facts that make the identity of the finding.</param>
/// <param name="Recipients">The roles that may read it.</param>
/// <param name="Numbers">The values of the declared numbers, written with a decimal point.</param>
internal sealed record RuleHit(
    int Subject,
    int Points,
    string Variant,
    IReadOnlyList<int> Related,
    IReadOnlyList<Value> Evidence,
    IReadOnlyList<string> Episodes,
    IReadOnlyList<string> Recipients,
    IReadOnlyDictionary<string, string> Numbers);
