using Registry.Graph;
using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>Values of rule parameters, for answers and for queries.</summary>
public static class ParameterJson
{
    public static object Of(RuleParameterValue value) =>
        value.Whole is { } whole ? whole : value.Fraction is { } fraction ? fraction : value.Tokens!;

    public static Value ToQuery(RuleParameterValue value) =>
        value.Whole is { } whole ? Value.From(whole)
        : value.Fraction is { } fraction ? Value.From(fraction)
        : Value.From((IReadOnlyList<Value>)[.. value.Tokens!.Select(t => Value.From(t))]);
}
