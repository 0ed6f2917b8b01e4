using System.Text;
using Corpus.Compiler.Integrity;
using Corpus.Sources;
using CsCheck;

namespace Corpus.Compiler.Tests.Integrity;

/// <summary>A manifest is what sha256sum would write, and is read back as it was.</summary>
public sealed class ManifestFileTests : IDisposable
{
    // SHA-256 of "Een." and of "Twee.", as sha256sum says.
    private const string HashOfEen = "d9e9a21aa8d2a04564a52d88fb4a83d2480608c37a216107873a7dc41f478249";
    private const string HashOfTwee = "8cf146aa01342aa3f4515aa5065f1a4dbf9905253767681a62c6bec516919ec2";
    private const string NoHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-manifest-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_article_and_the_image_have_a_line_as_sha256sum_writes_it()
    {
        var manifest = Encoding.UTF8.GetString(Write(("b", "Twee."), ("a", "Een.")));

        Assert.Equal($"{HashOfTwee}  articles/b\n{HashOfEen}  articles/a\n{NoHash}  Nieuws.corpus\n", manifest);
    }

    [Fact]
    public void Control_characters_backslashes_and_percent_signs_are_escaped()
    {
        var manifest = Encoding.UTF8.GetString(Write(("a\nb\\c%41\u0085é🙂", "Een.")));

        Assert.StartsWith($"{HashOfEen}  articles/a%0Ab%5Cc%2541%C2%85é🙂\n", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_back()
        => Gen.String[Gen.OneOf(Gen.Char['\0', '\u0100'], Gen.Char["%\\\n\r4"]), 1, 12].Array[0, 5]
            .Select(ids => ids.Distinct(StringComparer.Ordinal).ToArray())
            .Sample(
                ids =>
                {
                    var read = ManifestFile.Read(new MemoryStream(Write([.. ids.Select(id => (id, id + "."))])));

                    Assert.Equal(ids, read.Articles.Select(article => article.Id));
                    Assert.Equal(ids.Select(id => Sha256(id + ".")), read.Articles.Select(article => article.Hash.ToString()));
                    Assert.Equal(("Nieuws.corpus", NoHash), (read.ImageName, read.ImageHash.ToString()));
                },
                iter: 100,
                threads: 1);

    [Theory]
    [InlineData("", "It is no whole manifest: after 0 articles, the line of the image is missing.")]
    [InlineData(NoHash + "  articles/a\n", "It is no whole manifest: after 1 articles, the line of the image is missing.")]
    [InlineData(NoHash + "  articles/a\nxyz\n", "Line 2 of the manifest is damaged: it is not 64 hexadecimal digits, two blanks and a name.")]
    [InlineData(NoHash + " articles/a\n", "Line 1 of the manifest is damaged: it is not 64 hexadecimal digits, two blanks and a name.")]
    [InlineData(NoHash + "  \n", "Line 1 of the manifest is damaged: it is not 64 hexadecimal digits, two blanks and a name.")]
    [InlineData("g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  articles/a\n", "Line 1 of the manifest is damaged: it is not 64 hexadecimal digits, two blanks and a name.")]
    [InlineData(NoHash + "  articles/a%4\n", "Line 1 of the manifest is damaged: a '%' is not followed by two hexadecimal digits.")]
    [InlineData(NoHash + "  articles/a%FF\n", "Line 1 of the manifest is damaged: what is escaped is not UTF-8.")]
    [InlineData(NoHash + "  ../x.corpus\n", "Line 1 of the manifest is damaged: '../x.corpus' is neither articles/ID nor NAME.corpus.")]
    [InlineData(NoHash + "  x.corpus\n\n", "Line 2 of the manifest is damaged: nothing follows the line of the image.")]
    public void What_is_no_manifest_is_refused(string content, string message)
        => Assert.Equal(message, Assert.Throws<InvalidDataException>(() => ManifestFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)))).Message);

    [Fact]
    public void What_is_not_utf8_is_refused()
        => Assert.Equal(
            "It is no manifest: it is not UTF-8.",
            Assert.Throws<InvalidDataException>(() => ManifestFile.Read(new MemoryStream([.. Encoding.ASCII.GetBytes(NoHash + "  articles/"), 0xFF, 10]))).Message);

    private static string Sha256(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private byte[] Write(params (string Id, string Text)[] articles)
    {
        var path = Path.Combine(_folder, "Nieuws.corpus");
        ImageFile.Write(path, stream =>
        {
            var writer = new ImageWriter(stream, "Nieuws", "nl");
            foreach (var (id, text) in articles)
                writer.Add(new SourceArticle { Id = id, Path = "a.txt", Line = 1, Text = text, Paragraphs = ParagraphSplitter.Split(text) }, "");
            writer.Finish(new byte[32], [.. articles.Select((_, i) => $"A{i}")]);
        });
        using var image = CorpusImage.Open(path);
        using var output = new MemoryStream();
        ManifestFile.Write(output, image, "Nieuws.corpus", ManifestFile.HashOf(Stream.Null), default);
        return output.ToArray();
    }
}
