using System.Security.Cryptography;
using System.Text;

namespace Registry.Population.Rules;

/// <summary>Ids that depend on content alone, so that tomorrow's run meets yesterday's finding again.</summary>
internal static class StableId
{
    /// <summary>The first 32 hexadecimal digits of the SHA-256 of the parts.</summary>
    public static string Of(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32];
}
