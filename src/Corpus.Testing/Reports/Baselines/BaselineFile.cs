using System.Security.Cryptography;
using System.Text;

namespace Corpus.Testing;

/// <summary>A baseline file on disk. Tests in other threads and other processes may write other scores of it at the same time.</summary>
internal sealed class BaselineFile(string path)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public string Path => path;

    /// <summary>The score of this name; null if the file does not have it, or is not there.</summary>
    /// <exception cref="ScoreException">The file is damaged.</exception>
    public BaselineEntry? Find(string name) => Read().Find(entry => entry.Name == name);

    /// <summary>Puts the score in the place of the one with its name, or adds it. The file is replaced as a whole.</summary>
    /// <exception cref="ScoreException">The file is damaged, or another process does not let go of it.</exception>
    public void Put(BaselineEntry entry)
    {
        using var held = Hold();
        var entries = Read();
        entries.RemoveAll(other => other.Name == entry.Name);
        entries.Add(entry);
        Replace(BaselineText.Write(entries));
    }

    private List<BaselineEntry> Read() => WhenFree(ReadText) is { } text ? BaselineText.Read(text, path) : [];

    // Shared with whoever replaces the file meanwhile: the text is that of before or of after.
    private string? ReadText()
    {
        if (Directory.Exists(path))
            throw new ScoreException($"{path} is a folder; name a file for the baseline.");
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private void Replace(string text)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new ScoreException($"There is no folder {folder} for the baseline; make it, or name another place.");

        // What a link stands for, so that the link stays one.
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            WhenFree(() =>
            {
                File.Move(temporary, target, overwrite: true);
                return target;
            });
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // Windows refuses a file for a moment while another process replaces it, or a scanner reads it.
    private static string? WhenFree(Func<string?> act)
    {
        var until = DateTime.UtcNow + LongestRetry;
        while (true)
        {
            try
            {
                return act();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException && OperatingSystem.IsWindows() && DateTime.UtcNow < until)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    // A file of its own, beside no sources and never deleted: whoever deleted it would take it from under one that waits.
    private FileStream Hold()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.UserName}\n{System.IO.Path.GetFullPath(path)}"));
        var gate = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"corpus-baseline-{Convert.ToHexStringLower(hash.AsSpan(0, 8))}.lock");
        var until = DateTime.UtcNow + LongestWait;
        while (true)
        {
            try
            {
                return new FileStream(gate, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (error is not (DirectoryNotFoundException or PathTooLongException))
            {
                if (DateTime.UtcNow > until)
                    throw new ScoreException($"{path} could not be written: another test run has held it for 30 seconds ({gate}). Wait for it, or end it.");
                Thread.Sleep(Pause);
            }
        }
    }
}
