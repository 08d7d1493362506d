using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>Values of rule parameters in answers.</summary>
public static class ParameterJson
{
    public static object Of(RuleParameterValue value) =>
        value.Whole is { } whole ? whole : value.Fraction is { } fraction ? fraction : value.Tokens!;
}
