using System.Reflection;

namespace Registry.Functions;

/// <summary>The version that `registry --version` and the page's footer show.</summary>
public static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
