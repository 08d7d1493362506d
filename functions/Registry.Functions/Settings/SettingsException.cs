namespace Registry.Functions.Settings;

/// <summary>Settings that cannot work, all problems in one message.</summary>
public sealed class SettingsException(IReadOnlyList<string> problems)
    : Exception(string.Join(System.Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
