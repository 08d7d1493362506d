using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Registry.Functions.Settings;

/// <summary>Finds names that no setting has: a misspelt limit would otherwise keep its default, and nobody would know.</summary>
internal static class SettingNames
{
    public static IEnumerable<string> Unknown(IConfigurationSection section, Type options) => section.GetChildren()
        .SelectMany(child => TypeOf(child.Key, options) is { } inner ? Unknown(child, inner) : [child.Path]);

    /// <summary>The type of what a name stands for in its options; null where they have nothing of that name.</summary>
    private static Type? TypeOf(string name, Type options) => options switch
    {
        { IsArray: true } => int.TryParse(name, out _) ? options.GetElementType() : null,

        // A dictionary, of the names that its user gives.
        { IsGenericType: true } => options.GenericTypeArguments[1],
        _ when options == typeof(string) => null,
        _ => options.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.PropertyType,
    };
}
