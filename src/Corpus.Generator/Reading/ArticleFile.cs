using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Corpus.Generator.Models;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Reading;

/// <summary>Reads an additional file as an article file.</summary>
internal static class ArticleFile
{
    private const int Utf8CodePage = 65001;

    public static IEnumerable<PlacedArticle> Summarize(
        AdditionalText file, EquatableArray<Placement> placements, CancellationToken cancellation)
    {
        var summaries = new List<PlacedArticle>();
        foreach (var placement in placements)
        {
            var reading = Read(file.GetText(cancellation), placement.Path, placement.Options, placement.Schema);
            var findings = placement.Schema is null ? null : FindingsOf(file, reading);
            foreach (var article in reading.Articles)
            {
                summaries.Add(new PlacedArticle(placement.CorpusClass, ArticleSummary.Of(article, placement.CorpusClass), findings));
                findings = null;
            }
        }

        return summaries;
    }

    /// <summary>
    /// Reads what the compiler decoded. Where a file is not UTF-8 the compiler does not fail: it replaces, or takes another
    /// encoding. Both are recognised here and refused, as the data lane refuses the bytes.
    /// </summary>
    public static FileReading Read(SourceText? text, string path, ReadingOptions options, DeclaredSchema? schema = null)
    {
        if (text is null)
            return Refused(DiagnosticRules.Unreadable, path, FilePlace.Beginning, "the compiler could not open it, or takes it for a binary file");

        var content = text.ToString();
        switch (text.Encoding)
        {
            case null:
                return ArticleFileReader.Read(path, content, options, schema);
            case { CodePage: Utf8CodePage }:
                return content.IndexOf('\uFFFD') is >= 0 and var lost && !IsFaithful(text, content)
                    ? Refused(
                        DiagnosticRules.NotUtf8, path, FilePlace.In(content, lost, 1),
                        "What stands here is not UTF-8; the file looks like Windows-1252 or Latin-1")
                    : ArticleFileReader.Read(path, content, options, schema);
            case { IsSingleByte: true } encoding:
                var bytes = encoding.GetBytes(content);
                return ArticleFileReader.Read(path, bytes, bytes.Length, options, schema);
            case { } encoding:
                return Refused(DiagnosticRules.NotUtf8, path, FilePlace.Beginning, $"The file is {encoding.WebName.ToUpperInvariant()}");
        }
    }

    // What is wrong with a file by itself, the data lane reports in such a build. Fixes stay behind: nobody offers them there, and lists of them are
    // no values, so that an edit elsewhere in the file would look like another finding.
    private static FileFindings FindingsOf(AdditionalText file, FileReading reading) => new(
        file.Path,
        new EquatableArray<SourceDiagnostic>([.. reading.Diagnostics.Where(finding => finding.Rule.IsAboutSchema).Select(finding => finding.WithFixes([]))]),
        new EquatableArray<SourceReference>([.. reading.References]));

    /// <summary>Whether the text is what the bytes said: U+FFFD may stand in a file, or for bytes of it that were replaced.</summary>
    private static bool IsFaithful(SourceText text, string content)
    {
        var checksum = text.GetChecksum();
        var bytes = Encoding.UTF8.GetBytes(content);
        return checksum.SequenceEqual(Hash(text, bytes)) || checksum.SequenceEqual(Hash(text, [.. Encoding.UTF8.GetPreamble(), .. bytes]));
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The compiler's choice, which is compared with.")]
    private static byte[] Hash(SourceText text, byte[] bytes)
    {
        using HashAlgorithm algorithm = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha1 ? SHA1.Create() : SHA256.Create();
        return algorithm.ComputeHash(bytes);
    }

    private static FileReading Refused(DiagnosticRule rule, string path, FilePlace place, string what)
        => new([], [SourceDiagnostic.Create(rule, path, place, what)]);
}
