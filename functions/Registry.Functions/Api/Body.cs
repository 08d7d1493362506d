using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Registry.Functions.Api;

/// <summary>Reads the JSON document of a request.</summary>
public static class Body
{
    private const long MaxBytes = 1_000_000;

    public static async Task<T> Read<T>(Call call)
    {
        if (call.Request.ContentLength > MaxBytes)
        {
            throw new BadHttpRequestException("body", StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(call.Request.Body, RegistryJson.Options, call.Aborted)
                ?? throw new BadHttpRequestException("body");
        }
        catch (JsonException e)
        {
            throw new BadHttpRequestException("body", e);
        }
    }
}
