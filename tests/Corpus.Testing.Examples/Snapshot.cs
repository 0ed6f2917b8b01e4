using System.Runtime.CompilerServices;

namespace Corpus.Testing.Examples;

/// <summary>Compares a text with the file <c>Class.Method.verified.txt</c> beside the test, in Verify's manner: what differs is written beside it as <c>.received.txt</c>.</summary>
internal static class Snapshot
{
    public static void ShouldBe(string text, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{member}");
        var verified = File.Exists(path + ".verified.txt") ? File.ReadAllText(path + ".verified.txt") : null;
        if (verified == text)
            return;
        File.WriteAllText(path + ".received.txt", text);
        Assert.Fail($"This is not what {path}.verified.txt has:\n{text}");
    }
}
