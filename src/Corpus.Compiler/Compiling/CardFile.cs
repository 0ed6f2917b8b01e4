using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Finds and reads the card of a corpus.</summary>
internal static class CardFile
{
    /// <summary>The card, if one of the places where it may lie has a file with front matter; what is wrong with it is reported.</summary>
    public static Card? Read(CorpusFileList list, Report report) => Find(list, report)?.Card;

    /// <summary>The same, with where it lies.</summary>
    public static FoundCard? Find(CorpusFileList list, Report report)
    {
        foreach (var path in list.Cards.Where(File.Exists))
        {
            var name = Path.GetFileName(path);
            try
            {
                var bytes = ArticleFiles.ReadBytes(path);
                if (!FileDecoder.TryDecode(name, bytes, bytes.Length, out var text, out var problem))
                {
                    report.Add(path, problem!);
                }
                else if (CardReader.Read(name, text, out var findings) is { } card)
                {
                    foreach (var finding in findings)
                        report.Add(path, finding);
                    return new FoundCard(path, text, card);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                report.Add(path, SourceDiagnostic.Create(DiagnosticRules.Unreadable, name, FilePlace.Beginning, failure.Message));
            }
        }

        return null;
    }

    /// <summary>Whether a file is a card: one that can be read, and begins with front matter.</summary>
    public static bool IsCard(string path)
    {
        try
        {
            if (!File.Exists(path))
                return false;
            var (name, bytes) = (Path.GetFileName(path), ArticleFiles.ReadBytes(path));
            return FileDecoder.TryDecode(name, bytes, bytes.Length, out var text, out _) && CardReader.Read(name, text, out _) is not null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
