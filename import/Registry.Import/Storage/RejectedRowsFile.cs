using System.Security.Cryptography;
using System.Text.Json;

namespace Registry.Import.Storage;

/// <summary>
/// The rejected rows of the last import, for correction: AES-GCM under a key that only the owner of the data folder can
/// read. A row without a readable number may be anybody's, also a protected person's, so none of them lies open.
/// </summary>
internal static class RejectedRowsFile
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static ReadOnlySpan<byte> Form => "registry rejected rows 1"u8;

    /// <summary>Replaces the rows of the import before. Without rows and without an earlier file nothing is written.</summary>
    public static void Write(StoreFiles files, StorePaths paths, IReadOnlyList<RejectedRowText> rows)
    {
        if (rows.Count == 0 && !File.Exists(paths.RejectedRows))
        {
            return;
        }

        var plain = JsonSerializer.SerializeToUtf8Bytes(rows);
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(OwnerKey.ReadOrCreate(files, paths.RejectedRowsKey), TagBytes);
        cipher.Encrypt(
            nonce, plain, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes), Form);
        files.WriteWhole(paths.RejectedRows, sealedBytes);
    }

    /// <summary>Reads the rows; none where nothing is kept.</summary>
    public static IReadOnlyList<RejectedRowText> Read(StorePaths paths)
    {
        if (!File.Exists(paths.RejectedRows))
        {
            return [];
        }

        var bytes = File.ReadAllBytes(paths.RejectedRows);
        try
        {
            var plain = new byte[bytes.Length - NonceBytes - TagBytes];
            using var cipher = new AesGcm(File.ReadAllBytes(paths.RejectedRowsKey), TagBytes);
            cipher.Decrypt(
                bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes), plain, Form);
            return JsonSerializer.Deserialize<IReadOnlyList<RejectedRowText>>(plain)!;
        }
        catch (Exception e) when (e is CryptographicException or OverflowException or FileNotFoundException or ArgumentException)
        {
            throw new InvalidDataException(
                $"The file {Path.GetFileName(paths.RejectedRows)} is damaged, or its key is missing.", e);
        }
    }
}
