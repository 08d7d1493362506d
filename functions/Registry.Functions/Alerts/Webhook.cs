using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Registry.Functions.Settings;
using Registry.Functions.State;

namespace Registry.Functions.Alerts;

/// <summary>
/// Tells another system that cases wait: ids, recipient and points only, never a person, name or register key. Signed with
/// HMAC-SHA256 over time and body; the receiver can tell a repeated call by its alert ids.
/// </summary>
public sealed class Webhook(RegistryOptions options, HttpClient http, TimeProvider clock, ILogger<Webhook> logger)
{
    public const string SignatureHeader = "X-Registry-Signature";

    public bool IsConfigured => options.Webhook.Url.Length > 0;

    /// <summary>Calls until it is accepted; after the last attempt the message goes back to the queue.</summary>
    public async Task Call(IReadOnlyList<StoredAlert> alerts, CancellationToken cancellation)
    {
        var body = StoreJson.Write(new
        {
            Event = "cases.opened",
            Alerts = alerts.Select(a => new { a.Id, a.CaseId, a.Recipient, a.Points, a.SubjectType, a.OpenedOn }),
        });
        for (var attempt = 1; ; attempt++)
        {
            var status = await Post(body, cancellation);
            if (status is >= 200 and < 300)
            {
                return;
            }

            Log.WebhookRefused(logger, status, attempt);
            if (attempt >= options.Webhook.Attempts)
            {
                throw new HttpRequestException("The webhook did not accept the alerts.");
            }

            await Task.Delay(TimeSpan.FromSeconds(1 << attempt) / 2, clock, cancellation);
        }
    }

    public static string Sign(string secret, string time, string body)
    {
        var signed = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(signed)}";
    }

    /// <summary>Posts once; 0 where no answer came.</summary>
    private async Task<int> Post(string body, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(TimeSpan.FromSeconds(options.Webhook.TimeoutSeconds));
        var time = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Webhook.Url)
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Add(SignatureHeader, Sign(options.Webhook.Secret, time, body));
        try
        {
            using var response = await http.SendAsync(request, timeout.Token);
            return (int)response.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // No connection and no answer in time are the same to us: try again.
            return 0;
        }
    }
}
