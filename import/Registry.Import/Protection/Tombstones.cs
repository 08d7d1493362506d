using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Registry.Import.Protection;

/// <summary>
/// What is remembered of protected persons: keyed hashes of their numbers, contacts, accounts, cases and names at a home, so
/// that a later delivery can be cleaned without anybody being named. The key lies in the data folder, readable by its owner only.
/// </summary>
internal sealed class Tombstones(byte[] key)
{
    public const string Person = "person";
    public const string NameAtHome = "name";
    public const string Contact = "contact";
    public const string Account = "account";
    public const string Decision = "decision";
    public const string HouseholdMonth = "household";

    private readonly HashSet<UInt128> _hashes = [];

    public int Count => _hashes.Count;

    /// <summary>Gets the hashes as text, sorted: the stored form.</summary>
    public IReadOnlyList<string> ToTexts() => [.. _hashes.Order().Select(ToText)];

    public void AddText(string text) => _hashes.Add(UInt128.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>Remembers something; tells whether it is new.</summary>
    public bool Add(string kind, string value) => _hashes.Add(Hash(kind, value));

    public bool Contains(string kind, string value) => _hashes.Count > 0 && _hashes.Contains(Hash(kind, value));

    /// <summary>Gives the stored form of one hash.</summary>
    public string TextOf(string kind, string value) => ToText(Hash(kind, value));

    public static string PersonText(long number) => number.ToString("D12", CultureInfo.InvariantCulture);

    private static string ToText(UInt128 hash) => hash.ToString("x32", CultureInfo.InvariantCulture);

    private UInt128 Hash(string kind, string value)
    {
        Span<byte> text = stackalloc byte[512];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var length = Encoding.UTF8.GetBytes(kind, text);
        text[length++] = (byte)':';
        if (Encoding.UTF8.TryGetBytes(value, text[length..], out var more))
        {
            HMACSHA256.HashData(key, text[..(length + more)], hash);
        }
        else
        {
            HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}:{value}"), hash);
        }

        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
