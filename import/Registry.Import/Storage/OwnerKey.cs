using System.Security.Cryptography;

namespace Registry.Import.Storage;

/// <summary>A key that is made once for a data folder, readable by its owner only, part of no backup of deliveries.</summary>
internal static class OwnerKey
{
    private const int KeyBytes = 32;

    public static byte[] ReadOrCreate(StoreFiles files, string path)
    {
        if (!File.Exists(path))
        {
            files.WriteWhole(path, RandomNumberGenerator.GetBytes(KeyBytes));
        }

        var key = File.ReadAllBytes(path);
        return key.Length == KeyBytes
            ? key
            : throw new InvalidDataException($"The file {Path.GetFileName(path)} is damaged.");
    }
}
