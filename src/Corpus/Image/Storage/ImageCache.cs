namespace Corpus;

/// <summary>The folders that joined images are kept in.</summary>
/// <remarks>
/// The environment variable <c>CORPUS_CACHE</c> names one, else the setting <c>Corpus.CacheFolder</c> of the program (<see cref="AppContext"/>); a
/// relative path counts from the program's folder. Else it is <c>Corpus</c> in the user's folder for local application data, and where nothing can be
/// written there, the program's own folder. On Unix what is made for it is the user's alone, since what lies in it is believed.
/// </remarks>
internal static class ImageCache
{
    public const string Variable = "CORPUS_CACHE";
    public const string Setting = "Corpus.CacheFolder";

    /// <summary>The folders to try, in order; at least one.</summary>
    public static string[] Folders()
    {
        var program = AppContext.BaseDirectory;
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable)
            return [Path.GetFullPath(variable, program)];
        if (AppContext.GetData(Setting) is string { Length: > 0 } setting)
            return [Path.GetFullPath(setting, program)];

        // Not verified: in a new container nobody has made it yet.
        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.IsPathFullyQualified(user) ? [Path.Combine(user, "Corpus"), program] : [program];
    }

    /// <summary>Where an image is kept: by its content, so that programs share it, and another version never takes its place.</summary>
    public static string PathOf(string folder, ImagePart image) => Path.Combine(folder, image.Hash + ".corpus");

    /// <summary>Makes the folder, if there is none.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
