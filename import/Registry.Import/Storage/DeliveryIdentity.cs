using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Registry.Import.Deliveries;

namespace Registry.Import.Storage;

/// <summary>What makes two deliveries the same: controller, partition, day, mode, and the bytes of every file.</summary>
internal static class DeliveryIdentity
{
    public static string Of(DeliveryInput delivery, IEnumerable<(string Name, string Sha256)> files)
    {
        var manifest = delivery.Manifest!.Delivery;
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{manifest.Partition}\n{manifest.Controller}\n")
            .Append(CultureInfo.InvariantCulture, $"{manifest.ExtractDate:yyyy-MM-dd}\n{manifest.Mode}\n{manifest.Environment}\n");
        foreach (var (name, sha256) in files.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name} {sha256}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
