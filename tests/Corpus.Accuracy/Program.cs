using System.Text;
using Corpus.Accuracy;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var parsed = AccuracyCommand.Create().Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();

foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
return 2;
