using Microsoft.Extensions.FileProviders;

namespace Registry.Cli.Hosting;

/// <summary>
/// The page as static files: nothing from elsewhere, files with a hash in their name kept for ever, the rest asked for again.
/// </summary>
public static class Page
{
    private const string Assets = "/assets";
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UsePage(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return next(context);
        });

        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (!Directory.Exists(folder))
        {
            return;
        }

        // Only the files of the page are compressed: an answer of the API holds register data beside words that a caller
        // chose, and its length must not tell anything.
        app.UseWhen(IsAsset, assets => assets.UseResponseCompression());
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                IsAsset(file.Context)
                    ? "public, max-age=31536000, immutable"
                    : "no-cache",
        });
    }

    private static bool IsAsset(HttpContext context) => context.Request.Path.StartsWithSegments(Assets, StringComparison.Ordinal);
}
